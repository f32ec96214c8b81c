import ts from 'typescript';
import { expect, it } from 'vitest';
import { builtPreboot, prebootScript, checkedScript, inlinableStyles } from '../../../tools/build/page/within.ts';
import { prebootHash, hashOf } from '../../../tools/hosting/headers.ts';
import { root } from '../../../tools/lib/root.mjs';

it('the script within the page is the one that the policy of every host names', async () => {
  expect(hashOf(await prebootScript(root))).toBe(prebootHash);
  expect(() => checkedScript('another()')).toThrow(`prebootHash must be '${hashOf('another()')}'`);
  expect(() => checkedScript('"</SCRIPT>"')).toThrow('the end of a script');
});

it('the styles within the page end nothing, and name no file beside them', () => {
  expect(inlinableStyles('a{color:red}')).toBe('a{color:red}');
  expect(() => inlinableStyles('a::after{content:"</style>"}')).toThrow('the end of styles');
  for (const file of ['url(./a.svg)', 'url("../a.svg")'])
    expect(() => inlinableStyles(`a{background:${file}}`)).toThrow('name a file');
});

/** Whether a script has no syntax newer than 2015: written for that year, it stays as it is. */
function isOldSyntax(script: string): boolean {
  const writtenFor = (target: ts.ScriptTarget) =>
    ts.transpileModule(script, { compilerOptions: { target } }).outputText;
  return writtenFor(ts.ScriptTarget.ES2015) === writtenFor(ts.ScriptTarget.ESNext);
}

it('the script within the page can be read by each browser that is promised the plain text, which cannot read the app', async () => {
  expect(isOldSyntax(await builtPreboot(root))).toBe(true);
  const newer = [
    'a?.b',
    'a ?? b',
    'a ||= b',
    'a ** b',
    'try {} catch {}',
    '({ ...a })',
    'async () => a',
    'class A { b = 1 }',
  ];
  expect(newer.filter(isOldSyntax)).toEqual([]);
});
