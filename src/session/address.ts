import { screenBefore } from '../case/path';
import { mayOpen } from '../machine/reach';
import { isSidePage, type ScreenId } from '#protocol/screens';
import type { CaseStore } from './case-store';
import { currentEntry, type HistoryEntry, newCase, type Step, Steps } from './history-entry';
import { addressOf, liveBase, screenAt } from './screen-address';
import { liveStorage } from './live-storage';
import type { CaseStorage } from './storage';

/** Keeps the browser's address and history, and the case's screen, together. */
export class Address {
  #number = 0;
  #case = newCase();
  #isLed = false;
  /** Whether nothing was entered when the case was last looked at: only Clear makes it so again. */
  #wasEmpty: boolean;
  readonly #store: CaseStore;
  readonly #steps: Steps;
  readonly #base: string;

  constructor(store: CaseStore, storage: CaseStorage = liveStorage, base = liveBase) {
    [this.#store, this.#steps, this.#base] = [store, new Steps(storage), base];
    this.#wasEmpty = store.isEmpty();
  }

  of = (screen: ScreenId): string => addressOf(screen, this.#base);

  /** Opens the screen that the address names, else the one that the entry showed, and follows both from now on. Returns how to stop. */
  start(): () => void {
    const entry = currentEntry();
    if (entry) [this.#number, this.#case] = [entry.number, entry.ofCase];
    this.#lead(() => this.#open(entry && this.#steps.at(entry.number)));
    const stop = this.#store.subscribe(() => this.#follow());
    const moved = () => this.#moved();
    window.addEventListener('popstate', moved);
    return () => {
      stop();
      window.removeEventListener('popstate', moved);
    };
  }

  /** How to go back from the screen shown; undefined where there is nothing before it. */
  back(): (() => void) | undefined {
    if (this.#number > 0) return () => history.back();
    const { context, screen } = this.#store.view();
    const before = screenBefore(context.answers, screen);
    return before && (() => this.#lead(() => this.#store.send({ type: `open.${before}` })));
  }

  /** An address that names no screen leaves the case where it stands. */
  #open(shown?: Step): void {
    const { view, send } = this.#store;
    const named = screenAt(location.hash, this.#base);
    const screen = named ?? shown?.screen;
    if (screen === view().screen) return;
    if (named === 'referrals') return this.#store.referNow();
    if (screen) return send({ type: `open.${screen}` });
    if (isSidePage(view().screen)) send({ type: 'lost' });
  }

  /** Moves the case because the address moved: the address then is that of the screen that is shown, in the same entry. */
  #lead(move: () => void): void {
    this.#isLed = true;
    move();
    this.#isLed = false;
    this.#replace();
  }

  #entry(): readonly [HistoryEntry, string, string] {
    return [{ number: this.#number, ofCase: this.#case }, '', this.of(this.#store.view().screen)];
  }

  #replace(): void {
    this.#note();
    history.replaceState(...this.#entry());
  }

  /** The case has moved: a new entry; the same one onto the neutral page and off it; after Clear, the first of a new case. */
  #follow(): void {
    const isCleared = this.#store.isEmpty() && !this.#wasEmpty;
    this.#wasEmpty = this.#store.isEmpty();
    if (isCleared) return this.#beginAnew();
    if (this.#isLed) return;
    const { screen, context } = this.#store.view();
    const shown = this.#steps.at(this.#number);
    if (shown?.screen === screen) return;
    if (screen === 'notes' || shown?.screen === 'notes') return this.#replace();
    // An entry that is left keeps the change that it led on.
    if (shown && context.detour) this.#note(shown.screen);
    this.#number += 1;
    this.#note();
    history.pushState(...this.#entry());
  }

  /** Nothing is left of the steps before, wherever in the history the case was cleared. */
  #beginAnew(): void {
    this.#steps.forget();
    [this.#number, this.#case] = [0, newCase()];
    this.#replace();
  }

  /** Notes what the entry shows, with the change under way. A case in which nothing was entered is not kept, and so are its steps. */
  #note(screen = this.#store.view().screen): void {
    const { detour } = this.#store.view().context;
    this.#steps.note(this.#number, detour ? { screen, change: detour } : { screen }, !this.#store.isEmpty());
  }

  /** The browser has moved: through the history of the case, or to an address that was typed or followed. */
  #moved(): void {
    const entry = currentEntry();
    const from = this.#number;
    const isForeign = entry !== undefined && entry.ofCase !== this.#case;
    // What is left of a case that was cleared lies before the first screen of this one.
    this.#number = isForeign ? -1 : (entry?.number ?? from + 1);
    if (isForeign || this.#store.view().screen === 'notes') return this.#replace();
    if (!entry) return this.#lead(() => this.#open());
    this.#travel(entry.number, entry.number < from);
  }

  /** Back and forward through the case: what is off the path now is passed over on the way back. */
  #travel(number: number, isBack: boolean): void {
    const { context, screen } = this.#store.view();
    const shown = this.#steps.at(number);
    // Without a step it is from before anything was entered, which is kept nowhere: then the first screen alone has no address of its own.
    const named = screenAt(location.hash, this.#base) ?? shown?.screen ?? 'immediate-danger';
    if (named !== 'notes' && mayOpen(context, named)) {
      return this.#lead(() => this.#store.send({ type: `open.${named}`, detour: shown?.change }));
    }
    if (isBack && this.#number > 0) return history.back();
    const before = isBack ? screenBefore(context.answers, screen) : undefined;
    if (before) return this.#lead(() => this.#store.send({ type: `open.${before}` }));
    this.#replace();
  }
}
