import { type Source, UnreadableCase } from './source';
import type { Space, Thing, Value } from './space';

/** Values grouped by the result of a key. */
type Groups<K> = readonly (readonly [K, readonly Value[]])[];

/** Groups values by the result of `key`, in order of first occurrence. */
function grouped<K>(values: readonly Value[], key: (value: Value) => K): Groups<K> {
  const groups = new Map<K, Value[]>();
  for (const value of values) {
    const made = key(value);
    const group = groups.get(made);
    if (group) group.push(value);
    else groups.set(made, [value]);
  }
  // A single group is the original list, not a copy, so that results cached for that list stay valid.
  return [...groups].map(([made, group]) => [made, groups.size === 1 ? values : group] as const);
}

const remembered = new WeakMap<readonly Value[], Map<string, Groups<unknown>>>();

/** Does the same, but only once for a named key and the same list of values. */
function groupedOnce<K>(values: readonly Value[], key: (value: Value) => K, name: string | undefined): Groups<K> {
  if (name === undefined) return grouped(values, key);
  const known = remembered.get(values) ?? new Map<string, Groups<unknown>>();
  const before = known.get(name);
  if (before) return before as Groups<K>;
  const groups = grouped(values, key);
  remembered.set(values, known.set(name, groups));
  return groups;
}

/** The branch taken at each question that splits a class. `widths`: how many branches there were. */
interface Way {
  readonly turns: number[];
  readonly widths: number[];
}

/** Returns the way to the next class; undefined after the last. */
function nextWay({ turns, widths }: Way): Way | undefined {
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    const turn = (turns[at] as number) + 1;
    if (turn < (widths[at] as number)) return { turns: [...turns.slice(0, at), turn], widths: widths.slice(0, at) };
  }
  return undefined;
}

/** A class of cases, split by each question to which its cases have different answers. */
class Branch implements Source {
  readonly isPlain = false;
  /** What was asked about, with the values still possible. Anything else can have any value. */
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
    if (this.#isAsking)
      throw new UnreadableCase(`While ${thing} was asked of each of its values, something else was asked.`);
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

/** Cases that were asked the same and gave the same answers: the values still possible for each thing asked about. */
export type CaseClass = ReadonlyMap<Thing, readonly Value[]>;

/** Runs `run` on a class. If the search cannot follow it, the error has a case of the class. */
function followed<R>(run: (source: Source) => R, branch: Branch): R {
  try {
    return run(branch);
  } catch (error) {
    if (!(error instanceof UnreadableCase)) throw error;
    const example = [...branch.asked].map(([thing, [value = []]]) => [thing, value] as const);
    throw new UnreadableCase(error.message, new Map(example.filter(([, value]) => value.length > 0)));
  }
}

/**
 * Runs `run` over a whole space, class by class. A class is split only if `run` asks something to which its cases have
 * different answers, so all cases of a class are treated alike, and the classes together are the whole space (the lazy
 * choice of Korat: Boyapati, Khurshid and Marinov, 2002).
 * @param visit gets each class and what `run` returned for it; `false` ends the search.
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
