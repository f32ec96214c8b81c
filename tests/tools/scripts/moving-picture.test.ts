import { readFileSync } from 'node:fs';
import UPNG from 'upng-js';
import { expect, it } from 'vitest';
import { moving } from '../../../tools/pictures/moving-picture.mjs';

const icon = (name: string) => readFileSync(new URL(`../../../public/icons/${name}`, import.meta.url));
const read = (png: Buffer) => UPNG.decode(new Uint8Array(png).buffer);
const pointsOf = (png: Buffer) => UPNG.toRGBA8(read(png)).map((frame) => Buffer.from(frame));

const one = icon('icon-512.png');
const other = icon('icon-maskable-512.png');

it('shows each picture in its turn, for as long as it should', () => {
  const made = moving([one, other, one], 1800);
  expect(read(made).frames.map(({ delay }) => delay)).toEqual([1800, 1800, 1800]);
  expect(made.includes('acTL')).toBe(true);
});

it('keeps every point of each picture', () => {
  const [first, second] = [pointsOf(one)[0], pointsOf(other)[0]];
  expect(
    pointsOf(moving([one, other], 1000)).map((frame, at) => frame.equals([first, second][at] ?? Buffer.alloc(0))),
  ).toEqual([true, true]);
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(false);
});

it('refuses pictures of two sizes, what is no picture, and nothing', () => {
  expect(() => moving([one, icon('icon-192.png')], 1000)).toThrow('The pictures differ in their size.');
  expect(() => moving([Buffer.from('no picture')], 1000)).toThrow();
  expect(() => moving([], 1000)).toThrow('There is no picture.');
});
