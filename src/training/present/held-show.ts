import { keepShared } from './kept-show';
import type { Shared } from './shared';

/** What a showing looks like from one of its windows. */
export interface ShowView extends Shared {
  /** Whether the other window is there. */
  readonly isPaired: boolean;
}

/** A showing as one window holds it: kept in its tab, and told to its listeners with each change. */
export class HeldShow {
  #view: ShowView;
  readonly #scenario: string;
  readonly #listeners = new Set<() => void>();

  constructor(scenario: string, view: ShowView) {
    [this.#scenario, this.#view] = [scenario, view];
  }

  view = (): ShowView => this.#view;

  /** What the windows hold in common, to be told to another. */
  shared(): Shared {
    const { turn, by, show, timer, language } = this.#view;
    return { turn, by, show, timer, language };
  }

  set(next: Partial<ShowView>): void {
    this.#view = { ...this.#view, ...next };
    keepShared(this.#scenario, this.#view);
    this.#listeners.forEach((listener) => listener());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
