import { promises } from '../promises/all';
import { type Check, type PromiseId, promiseIds } from '../promises/check';
import { Case } from '../search/case';
import { explore } from '../search/explore';
import { everyCase } from '../search/space';
import { type Layer, takeUses } from '../subject/uses';

/** Whether a check holds; the search ends at the first class of which it does not. A fault that throws holds nothing. */
function holds(check: Check): boolean {
  try {
    return holdsOfAll(check);
  } catch {
    return false;
  }
}

function holdsOfAll({ cases, holds: ofCase }: Check): boolean {
  if (cases !== 'every') return cases.every(ofCase);
  let isHeld = true;
  explore(everyCase, (source) => ofCase(new Case(source)), (_, held) => {
    isHeld = held;
    return held;
  });
  return isHeld;
}

/** What each check of each promise uses of the app. */
export const usesOf = (): Readonly<Record<PromiseId, readonly (readonly Layer[])[]>> =>
  Object.fromEntries(promiseIds.map((id) => [id, promises[id].map((check) => {
    takeUses();
    holds(check);
    return takeUses();
  })])) as unknown as Record<PromiseId, readonly (readonly Layer[])[]>;

/** The promises of which a check does not hold; of each promise, only the checks that `isTouched` names are run. */
export const broken = (isTouched: (id: PromiseId, at: number) => boolean): readonly PromiseId[] =>
  promiseIds.filter((id) => promises[id].some((check, at) => isTouched(id, at) && !holds(check)));
