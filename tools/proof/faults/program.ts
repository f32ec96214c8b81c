import { searchFrom } from '../breadth/searches';
import { type Held, helds, type Start, starts, startsOf } from '../breadth/starts';
import { holdsOfAll } from '../holds';
import { promises } from '../promises/all';
import { type Check, nameOf, type PromiseId, promiseIds } from '../promises/check';
import { Case } from '../search/case';
import { type Layer, takeUses } from '../subject/uses';

/** Whether a check holds; of its first cases alone where `most` is given, and not known where there may be more. A fault that throws holds nothing. */
function holds(check: Check, most?: number): boolean | undefined {
  try {
    return holdsOfAll(check, most);
  } catch {
    return false;
  }
}

/** The check with its cases made anew, so that it finds nothing that another check worked out of them before. */
const anew = (check: Check): Check => ({
  ...check,
  cases: check.cases === 'every' ? 'every' : check.cases.map(({ source }) => new Case(source)),
});

/** A check by its name, the parts of the app that it uses, and the places that it comes to. */
export interface Seen {
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly places: readonly number[];
}

/** What each check of these promises comes to, or each that `isMine` takes by its number, where `takePlaces` gives the places come to since it was called last. */
export const seen = (
  takePlaces: () => readonly number[],
  ids: readonly PromiseId[] = promiseIds,
  isMine: (at: number) => boolean = () => true,
): readonly Seen[] =>
  ids
    .flatMap((id) => promises[id])
    .filter((_, at) => isMine(at))
    .map((check) => {
      takePlaces();
      takeUses();
      holds(anew(check));
      return { name: nameOf(check), layers: takeUses(), places: takePlaces() };
    });

/** In fewer steps than the proof takes: each fault is tried anew. */
const depths = {
  beginning: 4,
  list: 3,
  app: 3,
  'app-list': 2,
  training: 3,
  'training-list': 2,
  'training-aside': 1,
} as const satisfies Record<Start, number>;

/** What a search finds something wrong with, of what is sought there. */
const foundFrom = async (start: Start, depth: number, sought: readonly Held[]): Promise<readonly Held[]> =>
  depth < 1 ? [] : (await searchFrom(start, depth, sought)).faults.map(({ held }) => held);

/** How a fault is sought by search: in one step more; and held there against all that the search holds, and not only what it should break. */
export interface How {
  readonly isDeep?: boolean | undefined;
  readonly isExact?: boolean;
}
/** Where a fault is sought by what it should break: what follows from the case in the chart alone. */
const startsFor = (held: Held): readonly Start[] => (held === 'memory' ? ['beginning', 'list'] : startsOf(held));

/** What the searches find something wrong with, of what is sought. */
export async function foundBySearch(sought: readonly Held[], { isDeep, isExact }: How): Promise<readonly Held[]> {
  const found: Held[] = [];
  // A step more takes many times as long: from nowhere is a fault sought far before it was sought near from everywhere.
  for (const fewer of isExact ? [0] : [2, 1, 0])
    for (const start of new Set(sought.flatMap(startsFor))) {
      const wanted = starts[start].holds.filter((held) => isExact || (sought.includes(held) && !found.includes(held)));
      const depth = depths[start] + (isDeep ? 1 : 0) - fewer;
      if (wanted.length > 0) found.push(...(await foundFrom(start, depth, wanted)));
    }
  return helds.filter((held) => found.includes(held));
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

/** The promises of which a check does not hold; of the checks, only those are run that `isTouched` names. */
export const broken = (
  isTouched: (name: string) => boolean,
  ids: readonly PromiseId[] = promiseIds,
): readonly PromiseId[] => ids.filter((id) => isBroken(promises[id].filter((check) => isTouched(nameOf(check)))));
