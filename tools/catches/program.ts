import { searchFrom } from '../proof/breadth/searches';
import { type Held, helds, type Start, starts, startsOf } from '../proof/breadth/starts';
import type { Fault, Finder } from '../proof/faults/fault';

import { promises } from '../proof/promises/all';
import { type Check, promiseIds } from '../proof/promises/check';
import { holdsOfAll } from '../proof/run';

/** Whether a check holds; of its first cases alone where `most` is given, and not known where there may be more. A fault that throws holds nothing. */
function holds(check: Check, most: number): boolean | undefined {
  try {
    return holdsOfAll(check, most);
  } catch {
    return false;
  }
}

/** Of how many classes each check is tried before any is tried of more: where a fault shows, it mostly shows in one of the first. */
const rounds = [20, 200, Infinity];
/** To draw a page takes longer than to ask a rule: of the cases of a list fewer are tried. */
const triedOf = ({ cases }: Check, most: number): number => (cases === 'every' ? most : most / 10);
/** Whether one of the checks does not hold. */
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

/** In fewer steps than the proof takes: each fault is tried anew. */
const depths = {
  beginning: 4,
  list: 3,
  nonsense: 2,
  app: 3,
  'app-list': 2,
  training: 3,
  'training-list': 2,
  writing: 1,
} as const satisfies Record<Start, number>;

/** What a search finds something wrong with, of what is sought there. */
const foundFrom = async (start: Start, depth: number, sought: readonly Held[]): Promise<readonly Held[]> =>
  depth < 1 ? [] : (await searchFrom(start, depth, sought)).faults.map(({ wrong }) => wrong.held);

/** Where a fault is sought by what it should break: what follows from the case in the chart alone. */
const startsFor = (held: Held): readonly Start[] =>
  held === 'memory' ? ['nonsense', 'beginning', 'list'] : startsOf(held);

/** Everything that the searches find something wrong with. */
async function foundAnywhere(): Promise<readonly Held[]> {
  const found: Held[] = [];
  for (const start of Object.keys(depths) as readonly Start[])
    found.push(...(await foundFrom(start, depths[start], starts[start].holds)));
  return found;
}

/** What the searches find something wrong with, of what is sought. `isDeep`: in one step more. */
async function foundOf(sought: readonly Held[], isDeep: boolean): Promise<readonly Held[]> {
  const found: Held[] = [];
  // A step more takes many times as long: from nowhere is a fault sought far before it was sought near from everywhere.
  for (const fewer of [2, 1, 0])
    for (const start of new Set(sought.flatMap(startsFor))) {
      const wanted = starts[start].holds.filter((held) => sought.includes(held) && !found.includes(held));
      const depth = depths[start] + (isDeep ? 1 : 0) - fewer;
      if (wanted.length > 0) found.push(...(await foundFrom(start, depth, wanted)));
    }
  return found;
}

/** The promises of which a check does not hold. */
export const brokenPromises = (): readonly Finder[] => promiseIds.filter((id) => isBroken(promises[id]));
/** What the searches find something wrong with. */
export async function foundBySearch(): Promise<readonly Finder[]> {
  const found = await foundAnywhere();
  return helds.filter((held) => found.includes(held));
}
/** Of what a fault should break, what it breaks. */
export async function brokenOf({ breaks, isDeep }: Pick<Fault, 'breaks' | 'isDeep'>): Promise<readonly Finder[]> {
  const sought = helds.filter((held) => breaks.includes(held));
  const found = await foundOf(sought, isDeep);
  return [
    ...promiseIds.filter((id) => breaks.includes(id) && isBroken(promises[id])),
    ...sought.filter((held) => found.includes(held)),
  ];
}

/** The promises of which the solver finds a case that breaks them, or none that keeps them. */
export async function brokenInSolver(): Promise<readonly string[]> {
  const { answersIn, isKept, solve } = await import('../proof/solver/solve');
  const [{ fileText }, { queries }] = [
    await import('../proof/solver/file'),
    await import('../proof/solver/promises/all'),
  ];
  const answered = answersIn(await solve(fileText()), queries);
  return [...new Set(answered.filter((one) => !isKept(one)).map(({ query }) => query.promise))];
}
/** Whether a case drawn at random gives something else than the protocol's terms, or than its class. */
export const differsAtRandom = async (): Promise<readonly string[]> =>
  (await import('../proof/random')).differing(5000, 1).length > 0 ? ['differs'] : [];
