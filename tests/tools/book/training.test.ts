import { expect, it } from 'vitest';
import { languages } from '../../../src/words/languages';
import type { Codes } from '../../../tools/drawn/codes';
import { trainingPage } from '../../../tools/book/pages';
import { textsIn } from '../../../tools/editions/said';
import { root } from '../../../tools/lib/root.mjs';

const code = 'a'.repeat(64);
const codes = { parts: { 'reference/training': { code } } } as unknown as Codes;
const page = trainingPage(root, codes);

/** Returns a text as it is read: on one line, without language marks. */
const read = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, '')
    .trim();

it.each(languages)(
  'the book of training has all that its pages, its chart, its reasons and its made-up cases say, in %s',
  (language) => {
    const cells = new Set(
      [...page.matchAll(/<td lang="(\w+)">(.*?)<\/td>/gs)].flatMap(([, tongue, cell = '']) =>
        tongue === language ? [read(cell)] : [],
      ),
    );
    const own = [...textsIn(root, language)].filter(([key]) =>
      /^(training|reasons|live-chart|scenarios\/[\w-]+):/.test(key),
    );
    expect(own.length).toBeGreaterThan(1500);
    expect(own.filter(([, text]) => !cells.has(read(text))).map(([key]) => key)).toEqual([]);
  },
);

it('the book of training has the code by which it is signed', () => {
  expect(page).toContain(code);
});
