import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../../tools/build/page/plugin.ts';
import { plainText } from '../../../tools/build/page/plain-text.ts';

const root = join(import.meta.dirname, '../../..');

describe('the plain text of the page', () => {
  const text = plainText(root);
  it('is there in both languages, each marked as such', () => {
    expect([...text.matchAll(/<section lang="(\w+)">/g)].map(([, language]) => language)).toEqual(['en', 'cy']);
  });
  it('lets every number be rung', () => {
    expect(text.match(/<a href="tel:999">999<\/a>/g)).toHaveLength(2);
    expect(text.match(/<a href="tel:101">101<\/a>/g)).toHaveLength(2);
    expect(text.replace(/<a [^>]*>\d+<\/a>/g, '')).not.toMatch(/\b(999|101)\b/);
  });
  it('tells of CEOP, the IWF and the site last', () => {
    const lists = [...text.matchAll(/<ol>(.*?)<\/ol>/g)].map(([, list = '']) => list.split('</li>'));
    expect(lists).toHaveLength(2);
    for (const list of lists) expect(list.findIndex((line) => line.includes('CEOP'))).toBe(3);
  });
  it('shows no mark of its making', () => {
    expect(text).not.toMatch(/\{\{|<\/?(en|cy)>/);
  });
});

it('refuses a page that has no place for the text', () => {
  const { transformIndexHtml } = page() as unknown as { transformIndexHtml: (html: string) => unknown };
  expect(() => transformIndexHtml('<html></html>')).toThrow('plain-text');
});
