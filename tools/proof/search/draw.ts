import { everyCase, type Thing, type Value, type Values } from './space';

/** Returns a number from 0 up to, but not including, 1. */
export type Draw = () => number;

/** A random number generator that repeats itself for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Returns one of the items, of which there must be at least one. */
export const oneOf = <T>(draw: Draw, items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T;

/** Draws a random case. Most are concerns, since little follows from any other case. */
function drawCase(draw: Draw): Values {
  const values = new Map([...everyCase].map(([thing, every]): [Thing, Value] => [thing, oneOf(draw, every)]));
  return draw() < 0.8 ? values.set('need', ['concern']) : values;
}

/** Draws `count` random cases, the same for the same seed. Returns those that pass `isSought`. */
export function drawn(count: number, seed: number, isSought: (values: Values) => boolean): readonly Values[] {
  const draw = drawFrom(seed);
  const sought: Values[] = [];
  // One at a time, since they would not all fit in memory.
  for (let left = count; left > 0; left -= 1) {
    const values = drawCase(draw);
    if (isSought(values)) sought.push(values);
  }
  return sought;
}
