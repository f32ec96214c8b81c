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

const files = Object.keys({ ...first, ...lazy }).map((name) => `${name}.json`);
/** Whether a text is on the walk, or on a page beside it: what loads for every case. */
export const isOfWalk = ({ file }: Pair): boolean => files.includes(file);

/** Returns how many texts of the walk, and of the pages beside it, wait for a reader in each role. */
export function waitingOf(root: string): readonly Waiting[] {
  const pairs = allPairs().filter((pair) => isOfWalk(pair) && canBeReviewed(pair));
  const readings = readingsIn(readKept(listIn(root)));
  return readers.map((role) => ({
    role,
    left: pairs.filter((pair) => !readings(pair).has(role)).length,
    all: pairs.length,
  }));
}
