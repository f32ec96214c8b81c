import { screenBefore } from '../case/path';
import { mayOpen } from '../machine/rules';
import { isSidePage, type ScreenId } from '#protocol/screens';
import type { CaseStore } from './case-store';
import { currentEntry, randomId, readSteps, type Step, type Steps } from './history-entry';
import { addressOf, liveBase, screenAt } from './addresses';
import { liveStorage } from './live-storage';
import type { CaseStorage } from './storage';

/** Keeps the browser's address and history in step with the case's screen. */
export class Address {
  #number = 0;
  /** The id of a case whose storage has none. */
  #own = randomId();
  #isLed = false;
  /** Whether nothing had been entered when last checked. Only Clear leads back to that state. */
  #isEmpty: boolean;
  readonly #store: CaseStore;
  readonly #storage: CaseStorage;
  readonly #base: string;
  #steps: Steps;

  constructor(store: CaseStore, storage: CaseStorage = liveStorage, base = liveBase) {
    this.#isEmpty = store.isEmpty();
    [this.#store, this.#storage, this.#base, this.#steps] = [store, storage, base, readSteps(storage.keptSteps())];
  }

  of = (screen: ScreenId): string => addressOf(screen, this.#base);
  #id = (): string => this.#storage.id() ?? this.#own;

  /** Opens the screen of the address or, failing that, of the entry, and follows both. Returns how to stop. */
  start(): () => void {
    const entry = currentEntry();
    if (entry) [this.#number, this.#own] = [entry.number, entry.ofCase];
    this.#lead(() => this.#open(entry && this.#steps[entry.number]));
    const stop = this.#store.subscribe(() => this.#follow());
    const moved = () => this.#moved();
    window.addEventListener('popstate', moved);
    return () => {
      stop();
      window.removeEventListener('popstate', moved);
    };
  }

  /** Returns how to go back from the current screen; undefined if nothing comes before it. */
  back(): (() => void) | undefined {
    if (this.#number > 0) return () => history.back();
    const { context, screen } = this.#store.view();
    const before = screenBefore(context.answers, screen);
    return before && (() => this.#lead(() => this.#store.send({ type: `open.${before}` })));
  }

  /** An address that names no screen leaves the case where it is. */
  #open(shown?: Step): void {
    const { view, send } = this.#store;
    const named = screenAt(location.hash, this.#base);
    const screen = named ?? shown?.screen;
    if (screen === view().screen) return;
    if (named === 'referrals') return this.#store.referNow();
    if (screen) return send({ type: `open.${screen}` });
    if (isSidePage(view().screen)) send({ type: 'lost' });
  }

  /** Moves the case after the address moved; the same entry then gets the address of the screen shown. */
  #lead(move: () => void): void {
    this.#isLed = true;
    move();
    this.#isLed = false;
    this.#put('replaceState');
  }

  /** Notes what is shown, in the current entry or in a new one. */
  #put(how: 'replaceState' | 'pushState'): void {
    this.#note();
    history[how]({ number: this.#number, ofCase: this.#id() }, '', this.of(this.#store.view().screen));
  }

  /** After the case moved: adds an entry, but not to or from `notes`; after Clear, begins the history of a new case. */
  #follow(): void {
    const wasEmpty = this.#isEmpty;
    this.#isEmpty = this.#store.isEmpty();
    if (this.#isEmpty && !wasEmpty) return this.#beginAnew();
    if (this.#isLed) return;
    const { screen, context } = this.#store.view();
    const shown = this.#steps[this.#number];
    if (shown?.screen === screen) return;
    if (screen === 'notes' || shown?.screen === 'notes') return this.#put('replaceState');
    // An entry that is left keeps the detour that it belongs to.
    if (shown && context.detour) this.#note(shown.screen);
    this.#number += 1;
    this.#put('pushState');
  }

  /** Forgets all steps, wherever in the history the case was cleared. */
  #beginAnew(): void {
    this.#steps = {};
    [this.#number, this.#own] = [0, randomId()];
    this.#put('replaceState');
  }

  /** Notes what the entry shows, with any detour. The steps of an empty case are not kept, as the case is not. */
  #note(screen = this.#store.view().screen): void {
    const { detour } = this.#store.view().context;
    this.#steps = { ...this.#steps, [this.#number]: { screen, ...(detour && { change: detour }) } };
    if (!this.#store.isEmpty()) this.#storage.keepSteps(JSON.stringify(this.#steps));
  }

  /** After the browser moved: through the history of the case, or to an address that was typed or followed. */
  #moved(): void {
    const entry = currentEntry();
    const from = this.#number;
    const isForeign = entry !== undefined && entry.ofCase !== this.#id();
    // Entries of a case that was cleared come before the first screen of this one.
    this.#number = isForeign ? -1 : (entry?.number ?? from + 1);
    if (this.#store.view().screen === 'notes') return this.#put('replaceState');
    if (isForeign) return this.#lead(() => this.#store.send({ type: 'open.immediate-danger' }));
    if (!entry) return this.#lead(() => this.#open());
    this.#travel(entry.number, entry.number < from);
  }

  /** Back and forward through the case: Back skips what is now off the path. */
  #travel(number: number, isBack: boolean): void {
    const { context, screen } = this.#store.view();
    const shown = this.#steps[number];
    // No step: from before anything was entered, so nothing was kept; only the first screen has no address of its own.
    const named = screenAt(location.hash, this.#base) ?? shown?.screen ?? 'immediate-danger';
    if (named !== 'notes' && mayOpen(context, named)) {
      return this.#lead(() => this.#store.send({ type: `open.${named}`, detour: shown?.change }));
    }
    if (isBack && this.#number > 0) return history.back();
    const before = isBack ? screenBefore(context.answers, screen) : undefined;
    if (before) return this.#lead(() => this.#store.send({ type: `open.${before}` }));
    this.#put('replaceState');
  }
}
