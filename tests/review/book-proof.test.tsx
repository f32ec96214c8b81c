import { beforeAll, describe, expect, it, vi } from 'vitest';
import { aboutInWords } from '../../src/review/judged/parts';
import { languages } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { textAt } from '../words/locales';
import { cellsOf, openBook, textUnder } from './book-page';

// A proof as recorded by the command, with one promise that fails, and one that was searched to a depth.
const proof = vi.hoisted(() => {
  const tried = { cases: '412345678901234567', classes: 1234, idle: 0, listed: 77 };
  const searched = { cases: '0', classes: 0, idle: 0, listed: 0 };
  return {
    date: '2026-11-24',
    promises: [
      { id: 'P1', ...tried, holds: true },
      { id: 'P7', ...tried, holds: false },
      { id: 'P22', ...searched, within: { depth: 4, list: 3, states: 66630, steps: 105509 }, holds: true },
    ],
    chart: { states: 40, checked: 123456 },
    search: { depth: 5, list: 4, states: 414068, steps: 4970720 },
    random: { cases: 100000, differ: 0 },
    solver: { queries: 1371, broken: 0 },
    faults: { seeded: 45, caught: 44 },
    sample: {
      ...{ tried: 143, words: 17, proof: 84, tests: 29, left: 13 },
      why: { alike: 6, unseen: 4, gap: 3, unread: 0 },
    },
  };
});
vi.mock('../../src/review/last-proof.json', () => ({ default: proof }));
beforeAll(openBook);

it.each([
  ['171795787184541479731200000', '170 million million million million', '170 miliwn o filiynau o filiynau o filiynau'],
  ['1234567', '1.2 million', '1.2 miliwn'],
  ['999999', '999,999', '999,999'],
])('a great number is said in words: %s', (digits, english, welsh) => {
  expect([aboutInWords(wordsIn('en'), digits), aboutInWords(wordsIn('cy'), digits)]).toEqual([english, welsh]);
});

describe.each(languages)('the last proof, in %s', (language) => {
  const filled = (key: string, values: Readonly<Record<string, number>>): string =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
      textAt(language, key),
    );
  const [whole, cells] = [() => textUnder('promises', language), () => cellsOf('promises', language)];

  it('gives one figure a witness of the changes that were drawn by lot, and why nothing found the rest', () => {
    const { why, ...found } = proof.sample;
    expect(found.words + found.proof + found.tests + found.left).toBe(found.tried);
    expect(whole()).toContain(filled('book:proof/sample', found));
    expect(whole()).toContain(filled('book:proof/sampleWhy', why));
  });
  it('says of each promise whether it holds, of how many kinds of case, or to what depth it was searched', () => {
    const [first = '', broken = '', searched = ''] = cells();
    expect(first).toContain(textAt(language, 'book:proof/kinds').replace('{{kinds}}', '1,234'));
    expect(first).toContain(filled('book:proof/listed', { listed: 77 }));
    expect(broken).toContain(textAt(language, 'promises:P7/name'));
    expect(cells().filter((cell) => cell.includes(textAt(language, 'book:proof/fails')))).toEqual([broken]);
    const checked = textAt(language, 'judgement:columns/checked');
    expect(broken).toContain(`${checked}: ${textAt(language, 'judgement:broken')}`);
    expect(searched).toContain('66,630');
    expect(searched).toMatch(language === 'en' ? /Not tried on every case/ : /Ni wiriwyd hyn ym mhob achos/);
    expect(searched).not.toContain(textAt(language, 'book:proof/kinds').split('{{')[0]);
  });
});
