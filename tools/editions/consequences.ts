import { exampleOf, lengthOf } from '../proof/search/examples';
import { type CaseClass, explore } from '../proof/search/explore';
import type { Space, Values } from '../proof/search/space';
import { casesOf, countIn, type Edition } from './cases';

/** Items that the same number of cases gain or lose between two editions, with that number and one example. */
export interface Consequence {
  readonly turn: 'gains' | 'loses';
  readonly items: readonly string[];
  readonly count: bigint;
  readonly example: Values;
}
/** The number of items and cases computed, and the consequences found. */
export interface Computed {
  readonly items: number;
  readonly cases: bigint;
  readonly all: readonly Consequence[];
}
type Pair = readonly [Edition, Edition];

const shorter = (one: Values, other: Values): Values => (lengthOf(other) < lengthOf(one) ? other : one);

/** Returns the cases that gain an item and those that lose it, if there are any. */
function turnsOf([before, after]: Pair, item: string, space: Space): readonly Consequence[] {
  const found = { gains: [] as CaseClass[], loses: [] as CaseClass[] };
  explore(
    space,
    (source) => [before.gives(source, item), after.gives(source, item)] as const,
    (one, [was, is]) => void (was !== is && found[is ? 'gains' : 'loses'].push(one)),
  );
  return (['gains', 'loses'] as const)
    .filter((turn) => found[turn].length > 0)
    .map((turn) => ({
      turn,
      items: [item],
      count: found[turn].reduce((count, one) => count + countIn(space, one), 0n),
      example: found[turn].map(exampleOf).reduce(shorter),
    }));
}

/** Groups items that the same number of cases gain or lose, since a change to one usually brings others with it. */
function together(all: readonly Consequence[]): readonly Consequence[] {
  const groups = new Map<string, Consequence>();
  for (const one of all) {
    const name = `${one.turn} ${one.count}`;
    const known = groups.get(name);
    groups.set(name, known ? { ...known, items: [...known.items, ...one.items] } : one);
  }
  return [...groups.values()];
}

/**
 * Returns everything that cases gain or lose from the first edition to the second, over every case possible in either.
 * Throws if a rule of either edition reads a case in a way that the search cannot follow.
 */
export function consequences(pair: Pair): Computed {
  const space = casesOf(...pair);
  const items = [...new Set(pair.flatMap((edition) => edition.items))];
  const all = items.flatMap((item) => turnsOf(pair, item, space));
  return { items: items.length, cases: countIn(space), all: together(all) };
}
