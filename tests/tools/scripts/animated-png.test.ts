import { readFileSync } from 'node:fs';
import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { animated, partsOf } from '../../../tools/pictures/animated-png.mjs';

const icon = (name: string) => readFileSync(new URL(`../../../src/app/icons/${name}`, import.meta.url));
const first = icon('icon-192.png');
const points = (png: Buffer) =>
  inflateSync(
    Buffer.concat(
      partsOf(png)
        .filter(({ kind }) => kind === 'IDAT')
        .map(({ data }) => data),
    ),
  );

it('shows each picture in its turn, numbered in order', () => {
  const parts = partsOf(animated([first, first, first], 1800));
  expect(parts.map(({ kind }) => kind)).toEqual([
    'IHDR',
    'acTL',
    'fcTL',
    'IDAT',
    'fcTL',
    'fdAT',
    'fcTL',
    'fdAT',
    'IEND',
  ]);
  expect(
    parts.filter(({ kind }) => kind === 'fcTL' || kind === 'fdAT').map(({ data }) => data.readUInt32BE(0)),
  ).toEqual([0, 1, 2, 3, 4]);
  expect(parts.find(({ kind }) => kind === 'fcTL')?.data.readUInt16BE(20)).toBe(1800);
});

it('keeps every point of a picture', () => {
  const parts = partsOf(animated([first, first], 1000));
  const later = parts.find(({ kind }) => kind === 'fdAT')?.data.subarray(4) ?? Buffer.alloc(0);
  expect(inflateSync(later).equals(points(first))).toBe(true);
  expect(points(animated([first, first], 1000)).equals(points(first))).toBe(true);
});

it('closes each part with its sum, so that a browser takes it', () => {
  const made = animated([first], 1000);
  for (let at = 8; at < made.length;) {
    const end = at + 8 + made.readUInt32BE(at);
    expect(made.readUInt32BE(end)).toBe(crc32(made.subarray(at + 4, end)));
    at = end + 4;
  }
});

it('refuses pictures of two sizes, and what is no picture', () => {
  expect(() => animated([first, icon('icon-512.png')], 1000)).toThrow('The pictures differ in their size or colours.');
  expect(() => animated([Buffer.from('no picture')], 1000)).toThrow('This is no PNG.');
});
