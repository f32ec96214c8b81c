import type { Source } from './source';
import type { Space, Thing, Value } from './space';

/** A class of cases that were asked the same and answered the same: for each thing asked of, the values still possible. */
export type CaseClass = ReadonlyMap<Thing, readonly Value[]>;

/** The values by what `key` makes of them, the first kind first. */
function grouped<K>(values: readonly Value[], key: (value: Value) => K): readonly (readonly [K, Value[]])[] {
  const groups: [K, Value[]][] = [];
  for (const value of values) {
    const made = key(value);
    const group = groups.find(([other]) => Object.is(other, made));
    if (group) group[1].push(value);
    else groups.push([made, [value]]);
  }
  return groups;
}

const remembered = new WeakMap<readonly Value[], Map<string, readonly (readonly [unknown, Value[]])[]>>();
/** The same; of a key with a name, and the same list of values, it is done once. */
function groupedOnce<K>(values: readonly Value[], key: (value: Value) => K, name: string | undefined): readonly (readonly [K, Value[]])[] {
  if (name === undefined) return grouped(values, key);
  const known = remembered.get(values) ?? new Map<string, readonly (readonly [unknown, Value[]])[]>();
  remembered.set(values, known);
  const groups = (known.get(name) ?? grouped(values, key)) as readonly (readonly [K, Value[]])[];
  known.set(name, groups);
  return groups;
}

/** Which way to go at each question that parts a class. `widths`: how many ways there were. */
interface Way {
  readonly turns: number[];
  readonly widths: number[];
}

/** A class of cases, parted at each question asked of it that has more than one answer. */
class Parting implements Source {
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
    if (this.#isAsking) throw new Error(`While ${thing} was asked of each of its values, something else was asked.`);
    const possible = this.asked.get(thing) ?? this.#space.get(thing) ?? [[]];
    if (possible.length === 1) return key(possible[0] as Value);
    this.#isAsking = true;
    const groups = groupedOnce(possible, key, name);
    this.#isAsking = false;
    const [made, values] = groups[groups.length > 1 ? this.#turn(groups.length) : 0] as [K, Value[]];
    this.asked.set(thing, values);
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

/** The way to the next class; undefined after the last. */
function nextWay({ turns, widths }: Way): Way | undefined {
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    const turn = (turns[at] as number) + 1;
    if (turn < (widths[at] as number)) return { turns: [...turns.slice(0, at), turn], widths: widths.slice(0, at) };
  }
  return undefined;
}

/**
 * Runs `run` over a whole space, class by class. A class is parted only where `run` asks something that its cases answer
 * differently, so that every case of a class is treated alike, and the classes together are the whole space
 * (the lazy choice of Korat: Boyapati, Khurshid and Marinov, 2002).
 * @param visit gets each class and what `run` returned of it; `false` ends the search.
 */
export function explore<R>(space: Space, run: (source: Source) => R, visit: (found: CaseClass, result: R) => boolean | void): void {
  for (let way: Way | undefined = { turns: [], widths: [] }; way; way = nextWay(way)) {
    const parting = new Parting(space, way);
    const result = run(parting);
    if (visit(parting.asked, result) === false) return;
  }
}

/** The class in which a case falls, found by asking of the case what `run` asks of the classes. */
export function classOf(space: Space, values: ReadonlyMap<Thing, Value>, run: (source: Source) => unknown): CaseClass {
  const asked = new Map<Thing, readonly Value[]>();
  run({
    isPlain: false,
    ask: (thing, key) => {
      const own = key(values.get(thing) ?? []);
      asked.set(thing, (asked.get(thing) ?? space.get(thing) ?? []).filter((value) => Object.is(key(value), own)));
      return own;
    },
  });
  return asked;
}
