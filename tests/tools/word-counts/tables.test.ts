import { expect, it } from 'vitest';
import { screensTable } from '../../../tools/word-counts/tables.ts';

it('the words that were counted stand beside their budgets, in the order of the flow', () => {
  const count = (screen: string, words: number, most?: number) =>
    ({ screen, language: 'en', words, most, of: 'a case' }) as const;
  const shown = screensTable([count('record', 900), count('need', 91, 90), count('immediate-danger', 90, 90)]);
  expect(shown.split('\n').slice(2)).toEqual([
    '| immediate-danger | en | 90 | 90 | within | a case |',
    '| need | en | 91 | 90 | **over** | a case |',
    '| record | en | 900 | – | – | a case |',
  ]);
});
