import { beforeAll, describe, expect, it, vi } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { cellsOf, openBook } from './book-page';

// A proof as the proof command records it, in which one promise does not hold.
const proof = vi.hoisted(() => ({
  date: '2026-11-24',
  promises: Array.from({ length: 16 }, (_, at) => ({ id: `P${at + 1}`, cases: '412345678901234567', classes: 1234 + at, listed: 77, holds: at !== 6 })),
  chart: { states: 40, transitions: 312, checked: 123456 }, random: { cases: 100000, differ: 0 }, faults: { seeded: 45, caught: 44 },
}));
vi.mock('../../src/screens/book/last-proof.json', () => ({ default: proof }));
beforeAll(openBook);

describe.each(languages)('the last proof, in %s', (language) => {
  it('is given with its date and its counts', () => {
    const [whole] = cellsOf('promises', language);
    expect(whole).toContain(language === 'en' ? '24 November 2026' : '24 Tachwedd 2026');
    for (const count of ['40', '312', '123,456', '100,000', '45', '44']) expect(whole).toContain(count);
  });
  it('is given promise by promise, with cases beyond what a number can hold, digit for digit', () => {
    const cells = cellsOf('promises', language).slice(1);
    expect(cells).toHaveLength(16);
    cells.forEach((cell, at) => {
      expect(cell).toContain('412,345,678,901,234,567');
      expect(cell).toContain(`1,${234 + at}`);
      expect(cell).toContain('77');
    });
  });
  it('says plainly which promise does not hold', () => {
    const failing = cellsOf('promises', language).filter((cell) => cell.includes(textAt(language, 'book:proof/fails')));
    expect(failing).toHaveLength(1);
    expect(failing[0]).toContain(textAt(language, 'promises:P7/name'));
  });
});
