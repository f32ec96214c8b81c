import { tried } from '../../session/tried';
import { readShared, type Shared } from './shared';

/** What a showing looks like from one of its windows. */
interface ShowView extends Shared {
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

const key = 'clear-steps.show';

/** Keeps in this tab how a showing stands, so that a reload takes it up: no case, no name. */
const keepShared = (scenario: string, { turn, by, show, timer, language }: Shared): void =>
  void tried(() =>
    sessionStorage.setItem(key, JSON.stringify({ scenario, shared: { turn, by, show, timer, language } })),
  );

/** How the showing of a scenario stood in this tab; undefined where nothing, or something else, is kept. */
export function keptShared(scenario: string, stops: number): Shared | undefined {
  const kept = tried(
    () => JSON.parse(sessionStorage.getItem(key) ?? 'null') as { scenario?: unknown; shared?: unknown } | null,
  );
  return kept?.scenario === scenario ? readShared(kept.shared, stops) : undefined;
}

/** Forgets it, once the showing is left for the list of cases. */
export const forgetShared = (): void => void tried(() => sessionStorage.removeItem(key));
