import { expect, it } from 'vitest';
import { isOver, keptFor, newKey, seal, unseal } from '../../src/session/case-database';

it('a case that is kept twice looks other each time: nobody sees that nothing has changed', async () => {
  const key = await newKey();
  const [one, other] = [await seal(key, 'grooming'), await seal(key, 'grooming')];
  expect(await unseal({ key, ...one })).toBe(await unseal({ key, ...other }));
  expect(one.iv).not.toEqual(other.iv);
  expect(new Uint8Array(one.text)).not.toEqual(new Uint8Array(other.text));
});

it('no script can take the key of a kept case out of the browser', async () => {
  const key = await newKey();
  expect(key.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
});

const minute = 60_000;
it.each([
  ['12 hours ago', [-keptFor], true],
  ['less than 12 hours ago', [minute - keptFor], false],
  ['12 hours ago in one tab, but not in another', [-keptFor, -minute], false],
  ['half a minute ahead of a clock that was put right', [minute / 2], false],
  ['well ahead of a clock that was put back', [2 * minute], true],
  ['in no tab', [], true],
])('whether a case is over that was last used %s', (_, uses, is) => {
  expect(isOver(uses.map((from) => ({ used: Date.now() + from })))).toBe(is);
});
