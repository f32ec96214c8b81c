import { searchFrom } from '../proof/breadth/searches';
import { type Property, properties, type Start, startIds, starts, startsOf } from '../proof/breadth/starts';
import type { Fault, Finder } from '../proof/faults/fault';

import { promises } from '../proof/promises/all';
import { type Check, promiseIds } from '../proof/promises/check';
import { holdsOfAll } from '../proof/run';

/** Whether a check holds for its first `most` cases; undefined if there may be more. False if it throws. */
function holds(check: Check, most: number): boolean | undefined {
  try {
    return holdsOfAll(check, most);
  } catch {
    return false;
  }
}

/** How many classes to try with each check in each round, since most faults show in one of the first. */
const rounds = [20, 200, Infinity];
/** Drawing a page takes longer than asking a rule, so fewer cases of a list are tried. */
const triedOf = ({ cases }: Check, most: number): number => (cases === 'every' ? most : Math.ceil(most / 10));
/** Whether any of the checks fails. */
function isBroken(checks: readonly Check[]): boolean {
  let left = checks;
  for (const most of rounds) {
    const more: Check[] = [];
    for (const check of left) {
      const isHeld = holds(check, triedOf(check, most));
      if (isHeld === false) return true;
      if (isHeld === undefined) more.push(check);
    }
    left = more;
  }
  return false;
}

/** From the app, one step fewer than in the proof, since the searches run again for each fault. */
const depthOf = (start: Start): number => starts[start].depth - (start.startsWith('app') ? 1 : 0);

/** Returns which of the sought properties a search finds broken. */
const foundFrom = async (start: Start, depth: number, sought: readonly Property[]): Promise<readonly Property[]> =>
  depth < 1 ? [] : (await searchFrom(start, depth, sought)).faults.map(({ wrong }) => wrong.held);

/** The starts to search from for a property. `memory` needs only those of the chart. */
const startsFor = (held: Property): readonly Start[] =>
  held === 'memory' ? ['nonsense', 'list', 'anywhere', 'beginning'] : startsOf(held);

/** Returns all properties that the searches find broken. */
async function foundAnywhere(): Promise<readonly Property[]> {
  const found: Property[] = [];
  for (const start of startIds) found.push(...(await foundFrom(start, depthOf(start), starts[start].holds)));
  return found;
}

/** Returns which of the sought properties the searches find broken. */
async function foundOf(sought: readonly Property[]): Promise<readonly Property[]> {
  const found: Property[] = [];
  // Each further step takes many times as long, so every start is searched to a small depth first.
  for (const fewer of [2, 1, 0])
    for (const start of new Set(sought.flatMap(startsFor))) {
      const wanted = starts[start].holds.filter((held) => sought.includes(held) && !found.includes(held));
      if (wanted.length > 0) found.push(...(await foundFrom(start, depthOf(start) - fewer, wanted)));
    }
  return found;
}

/** Returns the promises that break in the first round in which any does, because trying every class takes minutes. */
export function brokenPromises(): readonly Finder[] {
  for (const most of [2, ...rounds]) {
    const breaks = (check: Check) => holds(check, triedOf(check, most)) === false;
    const broken = promiseIds.filter((id) => promises[id].some(breaks));
    if (broken.length > 0) return broken;
  }
  return [];
}
/** Returns the properties that the searches find broken. */
export async function foundBySearch(): Promise<readonly Finder[]> {
  const found = await foundAnywhere();
  return properties.filter((held) => found.includes(held));
}
/** Returns which of the promises and properties named by a fault it really breaks. */
export async function brokenOf({ breaks }: Pick<Fault, 'breaks'>): Promise<readonly Finder[]> {
  const sought = properties.filter((held) => breaks.includes(held));
  const found = await foundOf(sought);
  return [
    ...promiseIds.filter((id) => breaks.includes(id) && isBroken(promises[id])),
    ...sought.filter((held) => found.includes(held)),
  ];
}

/** Returns `differs` if a case drawn at random differs from the protocol's terms. */
export const differsAtRandom = async (): Promise<readonly string[]> =>
  (await import('../proof/random')).differing(5000, 1).length > 0 ? ['differs'] : [];
