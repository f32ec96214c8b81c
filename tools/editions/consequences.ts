import { exampleOf, lengthOf } from '../proof/search/examples';
import type { CaseClass } from '../proof/search/explore';
import type { Space } from '../proof/search/space';
import { attempt, type Untried } from './compared';
import { casesOf, countIn, type Edition, type Turn, turnsOf } from './cases';
import { shortestCase } from './case-file';
import { isOf, type Kind, kindAround, spaceOf } from './kinds';

/** What cases gain or lose from one edition to another: which things, how many cases, their kinds, and a short case as a file. */
export interface Consequence {
  readonly turn: 'gains' | 'loses';
  readonly items: readonly string[];
  readonly count: bigint;
  /** Together, all of these cases and no others; undefined where they are too many to be said, or a detail of something else. */
  readonly kinds: readonly Kind[] | undefined;
  /** The text of a case file; undefined where no walk leads to such a case. */
  readonly file: string | undefined;
}
type Pair = readonly [Edition, Edition];

/** Beyond so many kinds of case nobody would read them. */
const mostKinds = 12;
/** What follows from the rest: its kinds of case are told only where nothing else changes. */
const details = ['waits', 'clause', 'early', 'before', 'takes', 'left', 'done', 'news', 'said'];
/** Whether an item is such a detail. */
export const isDetail = (item: string): boolean => details.includes(item.split(' ')[0] ?? '');

/** Whether all cases of a kind turn so. */
function isAllOf(pair: Pair, item: string, turn: Turn, space: Space): boolean {
  let isAll = true;
  turnsOf(pair, item, space, (_, found) => (isAll = found === turn));
  return isAll;
}

function kindsOf(
  pair: Pair,
  item: string,
  turn: Turn,
  found: readonly CaseClass[],
  space: Space,
): readonly Kind[] | undefined {
  let kinds: readonly Kind[] = [];
  for (const one of found) {
    if (kinds.some((kind) => isOf(kind, one, space))) continue;
    kinds = [...kinds, kindAround(one, space, (kind) => isAllOf(pair, item, turn, spaceOf(kind, space)))];
    if (kinds.length > mostKinds) return undefined;
  }
  // A kind all of whose classes are of other kinds too says nothing more.
  return kinds.reduceRight<readonly Kind[]>((kept, kind) => {
    const others = kept.filter((other) => other !== kind);
    return found.every((one) => others.some((other) => isOf(other, one, space))) ? others : kept;
  }, kinds);
}

type Found = Readonly<Record<'gains' | 'loses', readonly CaseClass[]>>;

function foundOf(pair: Pair, item: string, space: Space): Found {
  const found = { gains: [] as CaseClass[], loses: [] as CaseClass[] };
  turnsOf(pair, item, space, (one, turn) => void (turn && found[turn].push(one)));
  return found;
}

/** What becomes of one item; `isDetail`: its kinds of case are not sought. */
function consequencesOf(
  pair: Pair,
  item: string,
  space: Space,
  found: Found,
  isDetail: boolean,
): readonly Consequence[] {
  return (['gains', 'loses'] as const)
    .filter((turn) => found[turn].length > 0)
    .map((turn) => {
      const cases = found[turn].map(exampleOf).sort((one, other) => lengthOf(one) - lengthOf(other));
      return {
        turn,
        items: [item],
        count: found[turn].reduce((count, one) => count + countIn(space, one), 0n),
        kinds: isDetail ? undefined : kindsOf(pair, item, turn, found[turn], space),
        file: shortestCase(pair, item, turn, cases),
      };
    });
}

const sameKind = (one: Consequence, other: Consequence): boolean =>
  one.turn === other.turn
  && one.count === other.count
  && one.kinds !== undefined
  && JSON.stringify(one.kinds) === JSON.stringify(other.kinds);

/** Puts together what the same cases gain or lose. */
const together = (all: readonly Consequence[]): readonly Consequence[] =>
  all.reduce<readonly Consequence[]>((groups, one) => {
    const at = groups.findIndex((group) => sameKind(group, one));
    const group = groups[at];
    return group ? groups.with(at, { ...group, items: [...group.items, ...one.items] }) : [...groups, one];
  }, []);

/** What was computed, of how many cases, and what came of it. */
export interface Computed {
  readonly items: number;
  readonly cases: bigint;
  readonly all: readonly Consequence[];
  /** Of which nothing is known: an edition stopped at it. */
  readonly untried: readonly Untried[];
}

/** All that cases gain or lose from the first edition to the second, computed over every case there can be in either. */
export function consequences(pair: Pair): Computed {
  const space = casesOf(...pair);
  const items = [...new Set(pair.flatMap((edition) => edition.items))];
  const tried = items.map((item) => ({ item, found: attempt(() => foundOf(pair, item, space)) }));
  const untried = tried.flatMap(({ item, found }) => (found instanceof Error ? [{ item, error: found.message }] : []));
  const found = tried.flatMap((one) =>
    one.found instanceof Error || one.found.gains.length + one.found.loses.length === 0
      ? []
      : [{ item: one.item, found: one.found }],
  );
  const isOnlyDetails = found.every(({ item }) => isDetail(item));
  const all = found.flatMap((one) =>
    consequencesOf(pair, one.item, space, one.found, !isOnlyDetails && isDetail(one.item)),
  );
  return { items: items.length - untried.length, cases: countIn(space), all: together(all), untried };
}
