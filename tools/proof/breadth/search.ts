import { hash } from 'node:crypto';
import type { Fault } from './faults-in';
import type { Held } from './starts';

/** Something wrong: with what it does not agree, of which kind it is, what is found and what is wanted; or the error with which the app stopped. */
export interface Wrong extends Fault {
  readonly held: Held;
  readonly found?: string | undefined;
  readonly wanted?: string | undefined;
  readonly error?: string;
  /** What is done besides, after the steps, to see it. */
  readonly then?: readonly ('back' | 'forward' | 'continue')[];
}
/** What is searched: what can be done in each state, where that leads, and what is wrong there. */
export interface Space<State, Deed> {
  readonly deedsIn: (state: State) => readonly Deed[];
  /** The state after a deed, the very same one where nothing has changed; and what is wrong with that step. */
  readonly step: (state: State, deed: Deed) => { readonly after: State; readonly wrong: readonly Wrong[] };
  /** States of one key are one state. */
  readonly keyOf: (state: State) => string;
  /** What is wrong with a state, however it was come to. */
  readonly wrongIn: (state: State) => readonly Wrong[];
}

/** A state that was come to, and how: the state before it, and what was done there. */
interface Reached<State, Deed> {
  readonly at: State;
  readonly from?: Reached<State, Deed>;
  readonly by?: Deed;
}
/** What a search came to: how far, and the first step at which something is wrong of each kind, with all that was done before. */
export interface Searched<Deed> {
  readonly depth: number;
  readonly states: number;
  readonly steps: number;
  readonly faults: readonly { readonly wrong: Wrong; readonly deeds: readonly Deed[] }[];
}

const deedsTo = <State, Deed>({ from, by }: Reached<State, Deed>): readonly Deed[] =>
  from && by ? [...deedsTo(from), by] : [];

/** The states come to so far, and what is wrong. */
class Search<State, Deed> {
  readonly #known = new Set<string>();
  readonly #faults = new Map<Held, Searched<Deed>['faults'][number]>();
  #steps = 0;
  constructor(
    readonly space: Space<State, Deed>,
    readonly sought: readonly Held[],
  ) {}

  /** Whether something is wrong with all that it is held against: then it is over. */
  #isOver = (): boolean => this.sought.every((held) => this.#faults.has(held));

  /** Does all that can be done in each state of a level. Gives the states that were not known; of the last level none is wanted. */
  async next(level: readonly Reached<State, Deed>[], isLast: boolean): Promise<readonly Reached<State, Deed>[]> {
    const found: Reached<State, Deed>[] = [];
    for (const from of level) {
      if (this.#isOver()) return [];
      const deeds = this.#unlessItStops(from, () => this.space.deedsIn(from.at)) ?? [];
      const reached = deeds.flatMap((by) => this.#take(from, by) ?? []);
      if (!isLast) found.push(...reached);
      // What the app has put off is done now, and takes no room any more.
      await Promise.resolve();
    }
    return found;
  }

  #take(from: Reached<State, Deed>, by: Deed): Reached<State, Deed> | undefined {
    this.#steps += 1;
    const stepped = this.#unlessItStops({ at: from.at, from, by }, () => this.space.step(from.at, by));
    if (!stepped) return undefined;
    const { after, wrong } = stepped;
    const reached = { at: after, from, by };
    if (wrong.length > 0) return this.#note(reached, wrong);
    return after === from.at ? undefined : this.come(reached);
  }

  /** What the app gives; where it stops with an error, that is wrong with all that it is held against. */
  #unlessItStops<T>(reached: Reached<State, Deed>, ask: () => T): T | undefined {
    try {
      return ask();
    } catch (error) {
      return this.#note(
        reached,
        this.sought.map((held) => ({ held, what: 'stopped', error: String(error) })),
      );
    }
  }

  /** A state that was come to: gives it where it is a new one, and nothing is wrong with it. */
  come(reached: Reached<State, Deed>): Reached<State, Deed> | undefined {
    const key = hash('sha1', this.space.keyOf(reached.at), 'base64');
    if (this.#known.has(key)) return undefined;
    this.#known.add(key);
    const wrong = this.#unlessItStops(reached, () => this.space.wrongIn(reached.at));
    if (!wrong) return undefined;
    return wrong.length > 0 ? this.#note(reached, wrong) : reached;
  }

  /** Of each kind the first is kept. From what is wrong no step is taken. */
  #note(reached: Reached<State, Deed>, all: readonly Wrong[]): undefined {
    for (const wrong of all)
      if (!this.#faults.has(wrong.held)) this.#faults.set(wrong.held, { wrong, deeds: deedsTo(reached) });
  }

  found = (depth: number): Searched<Deed> => ({
    depth,
    states: this.#known.size,
    steps: this.#steps,
    faults: [...this.#faults.values()],
  });
}

/** Every state that can be come to in so many steps, breadth first. It ends early once something is wrong of each kind that is sought. */
export async function search<State, Deed>(
  space: Space<State, Deed>,
  start: State,
  depth: number,
  sought: readonly Held[],
): Promise<Searched<Deed>> {
  const known = new Search(space, sought);
  const first = known.come({ at: start });
  let level = first ? [first] : [];
  for (let taken = 1; taken <= depth; taken += 1) level = [...(await known.next(level, taken === depth))];
  return known.found(depth);
}
