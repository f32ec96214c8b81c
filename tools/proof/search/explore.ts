import { groupedOnce } from './grouped';
import { nextWay, Branch, type Way } from './branch';
import type { Source } from './source';
import type { Space, Thing, Value, Values } from './space';
import { Unseen } from './unseen';

/** A class of cases that were asked the same and answered the same: for each thing asked of, the values still possible. */
export type CaseClass = ReadonlyMap<Thing, readonly Value[]>;

/** Runs `run` on a class; where the search cannot follow it, a case of the class says where. */
function followed<R>(run: (source: Source) => R, branch: Branch): R {
  try {
    return run(branch);
  } catch (error) {
    if (!(error instanceof Unseen)) throw error;
    const example = [...branch.asked].map(([thing, [value = []]]) => [thing, value] as const);
    throw new Unseen(error.message, new Map(example.filter(([, value]) => value.length > 0)));
  }
}

/**
 * Runs `run` over a whole space, class by class. A class is parted only where `run` asks something that its cases answer
 * differently, so that every case of a class is treated alike, and the classes together are the whole space
 * (the lazy choice of Korat: Boyapati, Khurshid and Marinov, 2002).
 * @param visit gets each class and what `run` returned of it; `false` ends the search.
 */
export function explore<R>(
  space: Space,
  run: (source: Source) => R,
  visit: (found: CaseClass, result: R) => boolean | void,
): void {
  for (let way: Way | undefined = { turns: [], widths: [] }; way; way = nextWay(way)) {
    const branch = new Branch(space, way);
    const result = followed(run, branch);
    if (visit(branch.asked, result) === false) return;
  }
}

/** The class in which a case falls, found by asking of the case what `run` asks of the classes. */
export function classOf(space: Space, values: Values, run: (source: Source) => unknown): CaseClass {
  const asked = new Map<Thing, readonly Value[]>();
  run({
    isPlain: false,
    ask: (thing, key, name) => {
      const own = key(values.get(thing) ?? []);
      const groups = groupedOnce(asked.get(thing) ?? space.get(thing) ?? [], key, name);
      asked.set(thing, groups.find(([made]) => Object.is(made, own))?.[1] ?? []);
      return own;
    },
  });
  return asked;
}
