import { screenBefore } from '../case/path';
import { mayOpen } from '../machine/reach';
import { type ScreenId, screenIds } from '../protocol/2015-07/screens';
import type { CaseStore } from './case-store';

/** The address of a screen: `#/<screen id>`; the first one is `#/`. */
export const addressOf = (screen: ScreenId): string => `#/${screen === 'immediate-danger' ? '' : screen}`;

/** The screen that an address names; undefined where there is no such screen. */
export function screenAt(hash: string): ScreenId | undefined {
  const named = hash.replace(/^#?\/?/, '');
  return named === '' ? 'immediate-danger' : screenIds.find((screen) => screen === named);
}

/** Each entry of the browser's history that belongs to the case carries its number, so that Back knows whether there is one before. */
const entryNumber = (): number | undefined => {
  const state: unknown = history.state;
  const number = typeof state === 'object' && state !== null && 'entry' in state ? state.entry : undefined;
  return typeof number === 'number' ? number : undefined;
};

/** Keeps the browser's address and history, and the case's screen, together. */
export class Address {
  #entry = 0;
  #isLed = false;
  readonly #store: CaseStore;

  constructor(store: CaseStore) {
    this.#store = store;
  }

  /** Opens the screen that the address names, and follows both from now on. Returns how to stop. */
  start(): () => void {
    this.#entry = entryNumber() ?? 0;
    this.#lead(() => this.#open(screenAt(location.hash)));
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
    if (this.#entry > 0) return () => history.back();
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

  #replace(): void {
    history.replaceState({ entry: this.#entry }, '', addressOf(this.#store.view().screen));
  }

  /** The case has moved: a new entry; the same one onto the neutral page and off it, and after Clear. */
  #follow(): void {
    const { screen } = this.#store.view();
    const shown = screenAt(location.hash);
    if (this.#isLed || shown === screen) return;
    const isCleared = screen === 'immediate-danger' && this.#store.isEmpty();
    if (isCleared) this.#entry = 0;
    if (isCleared || screen === 'notes' || shown === 'notes') return this.#replace();
    this.#entry += 1;
    history.pushState({ entry: this.#entry }, '', addressOf(screen));
  }

  /** The browser has moved: through the history of the case, or to an address that was typed or followed. */
  #moved(): void {
    const entry = entryNumber();
    const from = this.#entry;
    this.#entry = entry ?? from + 1;
    const named = screenAt(location.hash);
    if (this.#store.view().screen === 'notes') return this.#replace();
    if (entry === undefined) return this.#lead(() => this.#open(named));
    this.#travel(named, entry < from);
  }

  /** Back and forward through the case: what is off the path now is passed over on the way back. */
  #travel(named: ScreenId | undefined, isBack: boolean): void {
    const { context, screen } = this.#store.view();
    if (named && named !== 'notes' && mayOpen(context, named)) {
      return this.#lead(() => this.#store.send({ type: `open.${named}` }));
    }
    if (isBack && this.#entry > 0) return history.back();
    const before = isBack ? screenBefore(context.answers, screen) : undefined;
    this.#lead(() => this.#store.send(before ? { type: `open.${before}` } : { type: 'lost' }));
  }
}
