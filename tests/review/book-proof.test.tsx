import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aboutInWords } from '../../src/review/PromisesPart';
import { languages } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';
import { cellsOf, openBook } from './book-page';

// A proof as the proof command records it, in which one promise does not hold.
const proof = vi.hoisted(() => ({
  date: '2026-11-24',
  promises: [
    ...Array.from({ length: 16 }, (_, at) => ({
      id: `P${at + 1}`,
      cases: '412345678901234567',
      classes: 1234 + at,
      listed: 77,
      holds: at !== 6,
    })),
    {
      id: 'P22',
      cases: '0',
      classes: 0,
      listed: 0,
      within: { depth: 4, list: 3, states: 66630, steps: 105509 },
      holds: true,
    },
  ],
  chart: { states: 40, transitions: 312, checked: 123456 },
  search: { depth: 5, states: 414068, steps: 4970720 },
  random: { cases: 100000, differ: 0 },
  solver: { queries: 1371, broken: 0, classes: 59910 },
  faults: { seeded: 45, caught: 44 },
  lot: {
    seed: 7,
    tried: 143,
    proof: 101,
    tests: 29,
    left: 13,
    why: { alike: 6, unseen: 4, gap: 3, unread: 0 },
    places: {},
  },
}));
vi.mock('../../src/review/last-proof.json', () => ({ default: proof }));
beforeAll(openBook);

describe('a great number', () => {
  it.each([
    [
      '171795787184541479731200000',
      '170 million million million million',
      '170 miliwn o filiynau o filiynau o filiynau',
    ],
    ['1234567', '1.2 million', '1.2 miliwn'],
    ['999999', '999,999', '999,999'],
  ])('%s is said in words', (digits, english, welsh) => {
    expect([aboutInWords(wordsIn('en'), digits), aboutInWords(wordsIn('cy'), digits)]).toEqual([english, welsh]);
  });
});

describe.each(languages)('the last proof, in %s', (language) => {
  it('is given with its date and its counts', () => {
    const [whole] = cellsOf('promises', language);
    expect(whole).toContain(language === 'en' ? '24 November 2026' : '24 Tachwedd 2026');
    for (const count of [
      '40',
      '123,456',
      '414,068',
      '4,970,720',
      '100,000',
      '1,371',
      '45',
      '44',
      '143',
      '101',
      '29',
      '13',
    ])
      expect(whole).toContain(count);
  });
  it('says of the changes that nothing found why, and who stated what all were held against', () => {
    const [whole] = cellsOf('promises', language);
    const counts = { alike: '6', unseen: '4', gap: '3', unread: '0' };
    const why = Object.entries(counts).reduce(
      (text, [name, count]) => text.replace(`{{${name}}}`, count),
      textAt(language, 'book:proof/lotWhy'),
    );
    expect(whole).toContain(why);
    expect(whole).toContain(textAt(language, 'book:proof/same'));
  });
  it('says once how many cases there are, in words', () => {
    expect(cellsOf('promises', language)[0]).toContain(
      language === 'en' ? '410,000 million million' : '410,000 miliwn o filiynau',
    );
    expect(cellsOf('promises', language).join('\n')).not.toMatch(/\d{1,3}(,\d{3}){3}/);
  });
  it('is given promise by promise: the kinds of case, and what was tried one by one', () => {
    const cells = cellsOf('promises', language).slice(1);
    expect(cells).toHaveLength(17);
    cells.slice(0, 16).forEach((cell, at) => {
      expect(cell).toContain(textAt(language, 'book:proof/kinds').replace('{{kinds}}', `1,${234 + at}`));
      expect(cell).toContain(textAt(language, 'book:proof/listed').replace('{{listed}}', '77'));
    });
  });
  it('says of a promise that was searched how far, and that it is not proven of every case', () => {
    const cell = cellsOf('promises', language).at(-1) ?? '';
    expect(cell).toContain('66,630');
    expect(cell).toContain('105,509');
    expect(cell).toMatch(language === 'en' ? /Not tried on every case/ : /Ni wiriwyd hyn ym mhob achos/);
    expect(cell).not.toContain(textAt(language, 'book:proof/kinds').split('{{')[0]);
  });
  it('says plainly which promise does not hold', () => {
    const failing = cellsOf('promises', language).filter((cell) => cell.includes(textAt(language, 'book:proof/fails')));
    expect(failing).toHaveLength(1);
    expect(failing[0]).toContain(textAt(language, 'promises:P7/name'));
  });
});
