import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../../tools/build/page/plugin.ts';
import { namesIn, plainText } from '../../../tools/build/page/plain-text.ts';
import { languages, othersThan } from '../../../src/words/language-ids.ts';
import { languageMark } from '../../../src/words/language-marks.ts';

const root = join(import.meta.dirname, '../../..');

describe.each(languages)('the plain text of the page in %s', (own) => {
  const text = plainText(root, own);
  it('is there in all languages, each marked as such, that of the page first', () => {
    expect([...text.matchAll(/<section lang="(\w+)">/g)].map(([, language]) => language)).toEqual([
      own,
      ...othersThan(own),
    ]);
  });
  it('is headed by the name in that language, then in the other, marked as such', () => {
    const [, heading = ''] = /^<h1>(.*)<\/h1>/.exec(text) ?? [];
    expect(heading.replace(/<[^>]*>/g, '')).toBe(namesIn(root, own));
    expect([...heading.matchAll(/lang="(\w+)"/g)].map(([, language]) => language)).toEqual(othersThan(own));
  });
  it('lets every number be rung', () => {
    expect(text.match(/<a href="tel:999">999<\/a>/g)).toHaveLength(languages.length);
    // The Police, and Prevent where its form cannot be used.
    expect(text.match(/<a href="tel:101">101<\/a>/g)).toHaveLength(2 * languages.length);
    expect(text.replace(/<a [^>]*>\d+<\/a>/g, '')).not.toMatch(/\b(999|101)\b/);
  });
  it('tells of CEOP, the IWF and the site last', () => {
    const lists = [...text.matchAll(/<ol>(.*?)<\/ol>/g)].map(([, list = '']) => list.split('</li>'));
    expect(lists).toHaveLength(languages.length);
    for (const list of lists) expect(list.findIndex((line) => line.includes('CEOP'))).toBe(3);
  });
  it('shows no mark of its making', () => {
    expect(text).not.toMatch(new RegExp(`\\{\\{|${languageMark}`));
  });
});

it('has the name of a page in its own language first', () => {
  expect([namesIn(root, 'en'), namesIn(root, 'cy')]).toEqual(['Clear Steps / Camau Clir', 'Camau Clir / Clear Steps']);
});

it.each(['<!--names-->', '<!--plain-text-->'])('refuses a page that has no %s', (place) => {
  const { transformIndexHtml } = page() as unknown as {
    transformIndexHtml: (html: string, context: object) => unknown;
  };
  const whole = '<title><!--names--></title><!--plain-text-->';
  expect(transformIndexHtml(whole, {})).toBe(whole);
  expect(() => transformIndexHtml(whole.replace(place, ''), {})).toThrow(place);
});
