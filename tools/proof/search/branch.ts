import { groupedOnce } from './grouped';
import type { Source } from './source';
import type { Space, Thing, Value } from './space';
import { Unseen } from './unseen';

/** Which way to go at each question that parts a class. `widths`: how many ways there were. */
export interface Way {
  readonly turns: number[];
  readonly widths: number[];
}

/** The way to the next class; undefined after the last. */
export function nextWay({ turns, widths }: Way): Way | undefined {
  for (let at = turns.length - 1; at >= 0; at -= 1) {
    const turn = (turns[at] as number) + 1;
    if (turn < (widths[at] as number)) return { turns: [...turns.slice(0, at), turn], widths: widths.slice(0, at) };
  }
  return undefined;
}

/** A class of cases, parted at each question asked of it that has more than one answer. */
export class Branch implements Source {
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
