import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../../tools/build/page/plugin.ts';
import { plainText } from '../../../tools/build/page/plain-text.ts';
import { languages } from '../../../src/words/language-ids.ts';
import { languageMark } from '../../../src/words/language-marks.ts';

const root = join(import.meta.dirname, '../../..');

describe('the plain text of the page', () => {
  const text = plainText(root);
  it('is there in all languages, each marked as such', () => {
    expect([...text.matchAll(/<section lang="(\w+)">/g)].map(([, language]) => language)).toEqual(languages);
  });
  it('lets every number be rung', () => {
    expect(text.match(/<a href="tel:999">999<\/a>/g)).toHaveLength(languages.length);
    expect(text.match(/<a href="tel:101">101<\/a>/g)).toHaveLength(languages.length);
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

it('refuses a page that has no place for the text', () => {
  const { transformIndexHtml } = page() as unknown as { transformIndexHtml: (html: string) => unknown };
  expect(() => transformIndexHtml('<html></html>')).toThrow('plain-text');
});
