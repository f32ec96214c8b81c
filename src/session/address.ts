import { screenBefore } from '../case/path';
import { mayOpen } from '../machine/reach';
import type { ScreenId } from '#protocol/screens';
import type { CaseStore } from './case-store';
import { changeAt, currentEntry, type HistoryEntry, keepChange, newCase } from './history-entry';
import { addressOf, liveBase, screenAt } from './screen-address';
import { liveShelf, type Shelf } from './shelf';

/** Keeps the browser's address and history, and the case's screen, together. */
export class Address {
  #number = 0;
  #case = newCase();
  #isLed = false;
  readonly #store: CaseStore;
  readonly #shelf: Shelf;
  readonly #base: string;

  constructor(store: CaseStore, shelf = liveShelf, base = liveBase) {
    [this.#store, this.#shelf, this.#base] = [store, shelf, base];
  }

  /** The address of a screen of this case. */
  of = (screen: ScreenId): string => addressOf(screen, this.#base);

  /** Opens the screen that the address names, and follows both from now on. Returns how to stop. */
  start(): () => void {
    const entry = currentEntry();
    if (entry) [this.#number, this.#case] = [entry.number, entry.ofCase];
    this.#lead(() => this.#open(screenAt(location.hash, this.#base)));
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

  #open(screen: ScreenId | undefined): void {
    const { view, send } = this.#store;
    if (screen === view().screen) return;
    if (screen === 'referrals') return this.#store.referNow();
    send(screen ? { type: `open.${screen}` } : { type: 'lost' });
  }

  /** Moves the case because the address moved: the address then names the screen that is shown, in the same entry. */
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
    this.#keepChange();
    history.replaceState(...this.#entry());
  }

  /** The case has moved: a new entry; the same one onto the neutral page and off it; after Clear, the first of a new case. */
  #follow(): void {
    if (this.#isLed) return;
    const { screen } = this.#store.view();
    const shown = screenAt(location.hash, this.#base);
    if (screen === 'immediate-danger' && this.#number > 0 && this.#store.isEmpty()) {
      [this.#number, this.#case] = [0, newCase()];
      return this.#replace();
    }
    if (shown === screen) return;
    if (screen === 'notes' || shown === 'notes') return this.#replace();
    if (this.#store.view().context.detour) this.#keepChange();
    this.#number += 1;
    this.#keepChange();
    history.pushState(...this.#entry());
  }

  /** Keeps the change under way with the entry shown. An entry that is left keeps the one that it led on. */
  #keepChange(): void {
    keepChange(this.#shelf, this.#number, this.#store.view().context.detour);
  }

  /** The browser has moved: through the history of the case, or to an address that was typed or followed. */
  #moved(): void {
    const entry = currentEntry();
    const from = this.#number;
    const named = screenAt(location.hash, this.#base);
    const isForeign = entry !== undefined && entry.ofCase !== this.#case;
    this.#number = isForeign ? 0 : (entry?.number ?? from + 1);
    if (isForeign || this.#store.view().screen === 'notes') return this.#replace();
    if (!entry) return this.#lead(() => this.#open(named));
    this.#travel(named, entry, entry.number < from);
  }

  /** Back and forward through the case: what is off the path now is passed over on the way back. */
  #travel(named: ScreenId | undefined, { number }: HistoryEntry, isBack: boolean): void {
    const { context, screen } = this.#store.view();
    if (named && named !== 'notes' && mayOpen(context, named)) {
      return this.#lead(() => this.#store.send({ type: `open.${named}`, detour: changeAt(this.#shelf, number) }));
    }
    if (isBack && this.#number > 0) return history.back();
    const before = isBack ? screenBefore(context.answers, screen) : undefined;
    if (before) return this.#lead(() => this.#store.send({ type: `open.${before}` }));
    this.#replace();
  }
}
