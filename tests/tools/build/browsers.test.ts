import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { oldestBrowsers } from '../../../tools/build/browsers.ts';
import { filesIn } from '../../../tools/lib/files-in.mjs';
import { root } from '../../../tools/lib/root.mjs';

it('the oldest browsers are those that the page for tablets and the README name', () => {
  const version = (name: string) =>
    /[\d.]+/.exec(oldestBrowsers.find((one) => one.startsWith(name)) ?? '')?.[0] ?? name;
  const read = (page: string) => readFileSync(join(root, page), 'utf8');
  const of = ['chrome', 'edge', 'ios', 'firefox'].map(version);
  const named = [...read('docs/tablets.md').matchAll(/^\| (Chrome|Edge|Safari|Firefox)\b.*? \| ([\d.]+),/gm)];
  expect(Object.fromEntries(named.map(([, name, first]) => [name, first]))).toEqual({
    Chrome: of[0],
    Edge: of[1],
    Safari: of[2],
    Firefox: of[3],
  });
  expect(read('README.md')).toContain(
    `Chrome and Edge ${of[0]}, Samsung Internet 20, Safari and iPads ${of[2]}, Firefox ${of[3]}`,
  );
  expect(version('safari')).toBe(of[2]);
});

/** Functions that came to a browser after the oldest ones: Chrome 105, Firefox 126 and Safari 16.4 lack one of them each. */
const tooNew =
  /\.(toSorted|toReversed|toSpliced|with|difference|intersection|union|isSubsetOf|isSupersetOf|isWellFormed|showPopover|moveBefore)\(|\b(Object|Map)\.groupBy|Promise\.(withResolvers|try)|Array\.fromAsync|URL\.(canParse|parse)\(|AbortSignal\.any|Iterator\.from/;

it('the app calls no function that is newer than they are', () => {
  const newer = filesIn(join(root, 'src'))
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => tooNew.test(readFileSync(join(root, 'src', file), 'utf8')));
  expect(newer).toEqual([]);
  expect(['[].toSorted()', 'Object.groupBy(a, b)', 'a.with(1, b)'].every((one) => tooNew.test(one))).toBe(true);
});
