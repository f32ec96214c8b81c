import { type Source, Unseen } from './source';
import type { Space, Thing, Value, Values } from './space';

/** The values by what a key makes of them. */
type Groups<K> = readonly (readonly [K, readonly Value[]])[];

/** The values by what `key` makes of them, the first kind first. */
function grouped<K>(values: readonly Value[], key: (value: Value) => K): Groups<K> {
  const groups = new Map<K, Value[]>();
  for (const value of values) {
    const made = key(value);
    const group = groups.get(made);
    if (group) group.push(value);
    else groups.set(made, [value]);
  }
  // One kind is the list that it was, and not a copy: what was worked out of the list stays known.
  return [...groups].map(([made, group]) => [made, groups.size === 1 ? values : group] as const);
}

const remembered = new WeakMap<readonly Value[], Map<string, Groups<unknown>>>();

/** The same; of a key with a name, and the same list of values, it is done once. */
function groupedOnce<K>(values: readonly Value[], key: (value: Value) => K, name: string | undefined): Groups<K> {
  if (name === undefined) return grouped(values, key);
  const known = remembered.get(values) ?? new Map<string, Groups<unknown>>();
  const before = known.get(name);
  if (before) return before as Groups<K>;
  const groups = grouped(values, key);
  remembered.set(values, known.set(name, groups));
  return groups;
}

/** Which way to go at each question that parts a class. `widths`: how many ways there were. */
interface Way {
  readonly turns: number[];
  readonly widths: number[];
}

/** The way to the next class; undefined after the last. */
function nextWay({ turns, widths }: Way): Way | undefined {
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    const turn = (turns[at] as number) + 1;
    if (turn < (widths[at] as number)) return { turns: [...turns.slice(0, at), turn], widths: widths.slice(0, at) };
  }
  return undefined;
}

/** A class of cases, parted at each question asked of it that has more than one answer. */
class Branch implements Source {
  readonly isPlain = false;
  /** What was asked of, with the values still possible; of all else any value is. */
  readonly asked = new Map<Thing, readonly Value[]>();
  #at = 0;
  #isAsking = false;
  readonly #space: Space;
  readonly #way: Way;

  constructor(space: Space, way: Way) {
    this.#space = space;
    this.#way = way;
  }

  ask<K>(thing: Thing, key: (value: Value) => K, name?: string): K {
    if (this.#isAsking) throw new Unseen(`While ${thing} was asked of each of its values, something else was asked.`);
    const known = this.asked.get(thing);
    const possible = known ?? this.#space.get(thing) ?? [[]];
    this.#isAsking = true;
    const groups = groupedOnce(possible, key, name);
    this.#isAsking = false;
    const [made, values] = groups[groups.length > 1 ? this.#turn(groups.length) : 0] as [K, readonly Value[]];
    if (values !== known) this.asked.set(thing, values);
    return made;
  }

  #turn(width: number): number {
    const { turns, widths } = this.#way;
    widths[this.#at] = width;
    turns[this.#at] ??= 0;
    this.#at += 1;
    return turns[this.#at - 1] as number;
  }
}

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
