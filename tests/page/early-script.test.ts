import { expect, it } from 'vitest';
import { earlyHash, hashOf } from '../../build/headers.ts';
import { earlyScript, held } from '../../build/page/early-script.ts';
import { root } from '../../scripts/lib/root.mjs';

it('is the one that the policy of every host names', async () => {
  expect(hashOf(await earlyScript(root))).toBe(earlyHash);
});

it('is refused where it has changed and the policy has not, with what the policy must name', () => {
  expect(() => held('another()')).toThrow(`in build/headers.ts earlyHash must be '${hashOf('another()')}'`);
});

it('is refused where a browser would take its end for another place', () => {
  expect(() => held('"</SCRIPT>"')).toThrow('the end of a script');
});
