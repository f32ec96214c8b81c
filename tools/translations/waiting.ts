import first from '../../locales/en/first.ts';
import lazy from '../../locales/en/lazy.ts';
import { type Reader, readers } from '../../src/updates/roles.ts';
import type { Pair } from '../lib/pair.ts';
import { allPairs } from '../lib/texts.ts';
import { listIn, readingsIn, readKept } from './readings.ts';
import { canBeReviewed } from './reviewed.ts';

/** How many texts nobody has read in a role as they are now, and of how many. */
export interface Waiting {
  readonly role: Reader;
  readonly left: number;
  readonly all: number;
}

const isIn =
  (names: readonly string[]) =>
  ({ file }: Pair): boolean =>
    names.includes(file.replace('.json', ''));
/** Whether a text is on the walk, or on a page beside it: what loads for every case. */
export const isOfWalk = isIn(Object.keys({ ...first, ...lazy }));
/** Whether a text is of the questions, the advice or the calls: what a pilot needs read. */
export const isOfCalls = isIn([...Object.keys(first), 'advice', 'call', 'risks', 'spoken', 'tasks']);

/** Returns how many of these texts wait for a reader in each role. */
export function waitingOf(root: string, isWanted: (pair: Pair) => boolean): readonly Waiting[] {
  const pairs = allPairs().filter((pair) => isWanted(pair) && canBeReviewed(pair));
  const readings = readingsIn(readKept(listIn(root)));
  return readers.map((role) => ({
    role,
    left: pairs.filter((pair) => !readings(pair).has(role)).length,
    all: pairs.length,
  }));
}
