import { describe, expect, it } from 'vitest';
import { sift } from '../../tools/words/allowed.ts';
import { findIn } from '../../tools/words/check.ts';
import { ageOf } from '../../tools/words/ease.ts';
import { oldest, tooManyAllowed } from '../../tools/words/report.ts';
import { pairsIn } from '../../tools/words/texts.ts';

// All words of the app and of its drafts are looked at by `npm run words`.
describe('what is found', () => {
  it('an allowance is good for its own rule, place and words alone, and is told of when it excuses nothing', () => {
    const finding = { file: 'ui.json', key: 'a/b', rule: 'same', words: 'CEOP', mend: '' };
    const allowed = { rule: 'same', where: 'ui.json:a/b', words: 'CEOP', reason: 'name', why: 'a name' };
    expect(sift([finding], [allowed])).toEqual({ left: [], idle: [], reasons: ['name'] });
    const others = [
      { ...allowed, rule: 'keys' },
      { ...allowed, where: 'ui.json:a' },
      { ...allowed, words: 'IWF' },
    ];
    expect(sift([finding], others)).toEqual({ left: [finding], idle: others, reasons: [] });
  });

  it('is let through the gate for meaning 30 times at most: of one more it is told, and of another rule there may be more', () => {
    const found = (count: number, rule: string) =>
      Array.from({ length: count }, (_, at) => ({ file: 'ui.json', key: `a/${at}`, rule, words: 'x', mend: '' }));
    const allowed = ['who', 'same'].map((rule) => ({ rule, where: '*', words: 'x', reason: 'name', why: 'a name' }));
    expect(tooManyAllowed([...found(30, 'who'), ...found(40, 'same')], allowed)).toEqual([]);
    expect(tooManyAllowed(found(31, 'who'), allowed)).toEqual([expect.stringContaining('31')]);
    expect(tooManyAllowed(found(31, 'who'), [])).toEqual([]);
  });

  it('is English that cannot be read at the age of 13, such as the words of lawyers', () => {
    const texts = (en: string) => [{ file: 'a.json', key: 'a', en, cy: '' }];
    expect(ageOf(texts('Ring the school. Then sit down with a cup of tea.'))).toBeLessThan(oldest);
    expect(
      ageOf(texts('Notification of appropriate authorities constitutes a prerequisite to subsequent documentation.')),
    ).toBeGreaterThan(oldest);
  });
});

describe('a text that is missing or too many', () => {
  const english = { one: 'A chair', seats_one: '{{count}} chair', seats_other: '{{count}} chairs' };
  const welsh = {
    one: 'Cadair',
    seats_zero: 'Dim cadeiriau',
    seats_one: '{{count}} gadair',
    seats_two: '{{count}} o gadeiriau',
    seats_few: '{{count}} o gadeiriau',
    seats_many: '{{count}} o gadeiriau',
    seats_other: '{{count}} o gadeiriau',
  };
  const without = (texts: Record<string, string>, key: string) =>
    Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key));
  const told = (en: Record<string, string>, cy: Record<string, string>) =>
    findIn(pairsIn('seed.json', { en, cy })).map(({ rule, key }) => `${rule} ${key}`);

  it('is found, and nothing where all are there', () => expect(told(english, welsh)).toEqual([]));
  it.each(Object.keys(welsh))('%s left out in Welsh', (key) =>
    expect(told(english, without(welsh, key))).toContain(`keys ${key}`),
  );
  it.each(Object.keys(welsh))('%s empty in Welsh', (key) =>
    expect(told(english, { ...welsh, [key]: ' ' })).toContain(`keys ${key}`),
  );
  it.each(Object.keys(english))('%s left out in English', (key) =>
    expect(told(without(english, key), welsh)).toContain(`keys ${key}`),
  );
  it('a text that English does not have', () =>
    expect(told(english, { ...welsh, two: 'Bwrdd' })).toContain('keys two'));
  it('a plural form that English does not have', () =>
    expect(told({ ...english, seats_two: '{{count}} chairs' }, welsh)).toContain('keys seats_two'));
  it('a plural after a number', () =>
    expect(told(english, { ...welsh, seats_many: '{{count}} cadeiriau' })).toContain('counts seats_many'));
});
