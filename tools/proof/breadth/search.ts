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

/** Every state that can be come to in so many steps, breadth first. It ends early once something is wrong of each kind that is sought. */
export async function search<State, Deed>(
  space: Space<State, Deed>,
  start: State,
  depth: number,
  sought: readonly Held[],
): Promise<Searched<Deed>> {
  type Come = Reached<State, Deed>;
  const known = new Set<string>();
  const faults = new Map<Held, Searched<Deed>['faults'][number]>();
  let steps = 0;
  /** Of each kind the first is kept. From what is wrong no step is taken. */
  const note = (reached: Come, all: readonly Wrong[]): undefined => {
    for (const wrong of all) if (!faults.has(wrong.held)) faults.set(wrong.held, { wrong, deeds: deedsTo(reached) });
  };
  /** What the app gives; where it stops with an error, that is wrong with all that it is held against. */
  const unlessItStops = <T>(reached: Come, ask: () => T): T | undefined => {
    try {
      return ask();
    } catch (error) {
      return note(
        reached,
        sought.map((held) => ({ held, what: 'stopped', error: String(error) })),
      );
    }
  };
  /** A state that was come to: gives it where it is a new one, and nothing is wrong with it. */
  const come = (reached: Come): Come | undefined => {
    const key = hash('sha1', space.keyOf(reached.at), 'base64');
    if (known.has(key)) return undefined;
    known.add(key);
    const wrong = unlessItStops(reached, () => space.wrongIn(reached.at));
    return wrong && (wrong.length > 0 ? note(reached, wrong) : reached);
  };
  const take = (from: Come, by: Deed): Come | undefined => {
    steps += 1;
    const stepped = unlessItStops({ at: from.at, from, by }, () => space.step(from.at, by));
    if (!stepped) return undefined;
    const { after, wrong } = stepped;
    const reached = { at: after, from, by };
    if (wrong.length > 0) return note(reached, wrong);
    return after === from.at ? undefined : come(reached);
  };
  const first = come({ at: start });
  let level = first ? [first] : [];
  for (let taken = 1; taken <= depth; taken += 1) {
    const found: Come[] = [];
    for (const from of level) {
      if (sought.every((held) => faults.has(held))) break;
      const deeds = unlessItStops(from, () => space.deedsIn(from.at)) ?? [];
      const reached = deeds.flatMap((by) => take(from, by) ?? []);
      // Of the last level none is wanted.
      if (taken < depth) found.push(...reached);
      // What the app has put off is done now, and takes no room any more.
      await Promise.resolve();
    }
    level = found;
  }
  return { depth, states: known.size, steps, faults: [...faults.values()] };
}
