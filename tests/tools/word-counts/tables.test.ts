import { describe, expect, it } from 'vitest';
import type { Count, Walked } from '../../../tools/word-counts/count.ts';
import { overIn, screensTable, walksTable } from '../../../tools/word-counts/tables.ts';

const count = (screen: string, words: number, most?: number): Count => ({
  screen,
  language: 'en',
  words,
  most,
  of: 'a case',
});
const walked = (taps: number): Walked => ({
  of: 'a case',
  language: 'cy',
  found: { screens: 9, taps, words: 950 },
  most: { screens: 9, taps: 21, words: 1187 },
});

describe('the words that were counted', () => {
  it('stand beside their budgets, in the order of the flow', () => {
    const shown = screensTable([count('record', 900), count('need', 91, 90), count('immediate-danger', 90, 90)]);
    expect(shown.split('\n').slice(2)).toEqual([
      '| immediate-danger | en | 90 | 90 | within | a case |',
      '| need | en | 91 | 90 | **over** | a case |',
      '| record | en | 900 | – | – | a case |',
    ]);
  });
  it('of a whole walk stand beside its screens and taps', () => {
    const shown = walksTable([walked(22)]);
    expect(shown).toContain('| a case | cy | taps | 22 | 21 | **over** |');
    expect(walksTable([walked(21)])).toContain('| a case | cy | taps | 21 | 21 | within |');
  });
  it('name what is over, screens and walks', () => {
    const within = [count('record', 900), count('need', 90, 90)];
    expect(overIn({ screens: within, walks: [walked(21)] })).toEqual([]);
    expect(overIn({ screens: [...within, count('harm', 91, 90)], walks: [walked(22)] })).toEqual([
      'harm, en',
      'a case, cy: taps',
    ]);
  });
});
