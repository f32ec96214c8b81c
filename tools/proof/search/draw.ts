import { everyCase, type Thing, type Value, type Values } from './space';

/** Gives numbers from 0 to below 1. */
export type Draw = () => number;

/** Numbers drawn at random, the same ones for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of some items, which must be at least one. */
export const oneOf = <T>(draw: Draw, items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T;

/** A case drawn at random: most of them a concern, since of all else little follows. */
function drawCase(draw: Draw): Values {
  const values = new Map([...everyCase].map(([thing, every]): [Thing, Value] => [thing, oneOf(draw, every)]));
  return draw() < 0.8 ? values.set('need', ['concern']) : values;
}

/** So many cases drawn at random, the same ones for the same seed: those of them that are `isSought`, which gets the draw to go on from. */
export function drawn(
  count: number,
  seed: number,
  isSought: (values: Values, draw: Draw) => boolean,
): readonly Values[] {
  const draw = drawFrom(seed);
  const sought: Values[] = [];
  // One after another: there is no room for all at once.
  for (let left = count; left > 0; left -= 1) {
    const values = drawCase(draw);
    if (isSought(values, draw)) sought.push(values);
  }
  return sought;
}
