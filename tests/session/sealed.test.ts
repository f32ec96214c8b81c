import { expect, it } from 'vitest';
import { newKey, seal, unseal } from '../../src/session/case-database';

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
