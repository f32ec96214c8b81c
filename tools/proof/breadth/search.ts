import { hash } from 'node:crypto';
import type { Fault } from './faults-in';
import type { Property } from './starts';

/** Something wrong: the promise or `memory` it breaks, what was found and wanted, or the error that stopped the app. */
export interface Wrong extends Fault {
  readonly held: Property;
  readonly found?: string | undefined;
  readonly wanted?: string | undefined;
  readonly error?: string;
  /** What has to be done after the steps to see it. */
  readonly then?: readonly ('back' | 'forward' | 'continue')[] | undefined;
}
/** Another screen is shown than should be. */
export const otherScreen = (held: Property, found: string, wanted = 'nowhere', then?: Wrong['then']): Wrong => ({
  held,
  what: 'screen',
  found,
  wanted,
  then,
});
/** What is searched: the deeds possible in each state, where they lead, and what is wrong there. */
export interface Space<State, Deed> {
  readonly deedsIn: (state: State) => readonly Deed[];
  /** Returns the state after a deed, the same object if nothing has changed, and what is wrong with the step. */
  readonly step: (state: State, deed: Deed) => { readonly after: State; readonly wrong: readonly Wrong[] };
  /** States with the same key count as one. */
  readonly keyOf: (state: State) => string;
  /** Returns what is wrong with a state, however it was reached. */
  readonly wrongIn: (state: State) => readonly Wrong[];
}

/** A state that was reached, with the state before it and the deed that led here. */
interface Reached<State, Deed> {
  readonly at: State;
  readonly from?: Reached<State, Deed>;
  readonly by?: Deed;
}
/** How far a search came, and the first fault of each kind with the steps that lead to it. */
export interface Searched<Deed> {
  readonly depth: number;
  readonly states: number;
  readonly steps: number;
  readonly faults: readonly { readonly wrong: Wrong; readonly deeds: readonly Deed[] }[];
}

const deedsTo = <State, Deed>({ from, by }: Reached<State, Deed>): readonly Deed[] =>
  from && by ? [...deedsTo(from), by] : [];

/** Searches every state within `depth` steps, breadth first. Stops early once every kind that is sought was found. */
export async function search<State, Deed>(
  space: Space<State, Deed>,
  start: State,
  depth: number,
  sought: readonly Property[],
): Promise<Searched<Deed>> {
  type Come = Reached<State, Deed>;
  const known = new Set<string>();
  const faults = new Map<Property, Searched<Deed>['faults'][number]>();
  let steps = 0;
  /** Keeps the first fault of each kind. No step is taken from a faulty state. */
  const note = (reached: Come, all: readonly Wrong[]): undefined => {
    for (const wrong of all) if (!faults.has(wrong.held)) faults.set(wrong.held, { wrong, deeds: deedsTo(reached) });
  };
  /** Returns the app's result. An error breaks everything that is sought. */
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
  /** Returns a state that was reached, if it is new and nothing is wrong with it. */
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
      // The states of the last level are not needed.
      if (taken < depth) found.push(...reached);
      // Lets the app's deferred work run, which frees its memory.
      await Promise.resolve();
    }
    level = found;
  }
  return { depth, states: known.size, steps, faults: [...faults.values()] };
}
