import { describe, expect, it } from 'vitest';
import { prebootHash, hashOf } from '../../../tools/hosting/headers.ts';
import { prebootScript, heldScript, heldStyles } from '../../../tools/build/page/within.ts';
import { root } from '../../../tools/lib/root.mjs';

describe('the script within the page', () => {
  it('is the one that the policy of every host names', async () => {
    expect(hashOf(await prebootScript(root))).toBe(prebootHash);
  });
  it('is refused where it has changed and the policy has not, with what the policy must name', () => {
    expect(() => heldScript('another()')).toThrow(
      `in tools/hosting/headers.ts prebootHash must be '${hashOf('another()')}'`,
    );
  });
  it('is refused where a browser would take its end for another place', () => {
    expect(() => heldScript('"</SCRIPT>"')).toThrow('the end of a script');
  });
});

describe('the styles within the page', () => {
  it('stand as they are', () => expect(heldStyles('a{color:red}')).toBe('a{color:red}'));
  it('are refused where a browser would take their end for another place', () => {
    expect(() => heldStyles('a::after{content:"</style>"}')).toThrow('the end of styles');
  });
  it.each(['url(./a.svg)', 'url("../a.svg")', "url('./a.svg')"])(
    'are refused where they name a file beside them: %s',
    (file) => {
      expect(() => heldStyles(`a{background:${file}}`)).toThrow('name a file');
    },
  );
});
