import { expect, it } from 'vitest';
import { languages, othersThan } from '../../../src/words/language-ids.ts';
import { languageMark } from '../../../src/words/language-marks.ts';
import { namesIn, plainText } from '../../../tools/lib/plain-text.ts';
import { page } from '../../../tools/build/page/plugin.ts';
import { root } from '../../../tools/lib/root.mjs';

it.each(languages)(
  'the plain text of the page in %s is in all languages, its own first, with CEOP last and numbers to ring',
  (own) => {
    const text = plainText(root, own);
    const others = othersThan(own);
    expect([...text.matchAll(/<section lang="(\w+)">/g)].map(([, language]) => language)).toEqual([own, ...others]);
    const [, heading = ''] = /^<h1>(.*)<\/h1>/.exec(text) ?? [];
    expect(heading.replace(/<[^>]*>/g, '')).toBe(namesIn(root, own));
    expect([...heading.matchAll(/lang="(\w+)"/g)].map(([, language]) => language)).toEqual(others);
    expect(text.match(/<a href="tel:999">999<\/a>/g)).toHaveLength(languages.length);
    // The Police, and Prevent if its form cannot be used.
    expect(text.match(/<a href="tel:101">101<\/a>/g)).toHaveLength(2 * languages.length);
    expect(text.replace(/<a [^>]*>\d+<\/a>/g, '')).not.toMatch(/\b(999|101)\b/);
    const lists = [...text.matchAll(/<ol>(.*?)<\/ol>/g)].map(([, list = '']) => list.split('</li>'));
    expect(lists.map((list) => list.findIndex((line) => line.includes('CEOP')))).toEqual(languages.map(() => 3));
    expect(text).not.toMatch(new RegExp(`\\{\\{|${languageMark}`));
  },
);

it.each(['<!--names-->', '<!--plain-text-->'])('a page that has no %s is refused', (place) => {
  const { transformIndexHtml } = page() as unknown as {
    transformIndexHtml: (html: string, context: object) => unknown;
  };
  const whole = '<title><!--names--></title><!--plain-text-->';
  expect(transformIndexHtml(whole, {})).toBe(whole);
  expect(() => transformIndexHtml(whole.replace(place, ''), {})).toThrow(place);
});
