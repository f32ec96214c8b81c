import { describe, expect, it } from 'vitest';
import { compared, type Listed, type Report, unnoticed } from '../../../tools/lib/mutants.mjs';
import { runPart } from '../../../tools/lib/mutation-page.mjs';

const file = 'src/case/plan.ts';
const source = 'const a =\n  1 + 1;\nconst b = 1 + 1;';
const change = (status: string, line: number, start: number, end: number) => ({
  status,
  mutatorName: 'Arithmetic',
  replacement: '1 - 1',
  location: { start: { line, column: start }, end: { line, column: end } },
});
const reportOf = (...mutants: Report['files'][string]['mutants']): Report => ({
  files: { [file]: { source, mutants } },
});

const twice = reportOf(change('Survived', 2, 3, 8), change('NoCoverage', 3, 11, 16));
const mutant = (place: number) => ({ file, mutator: 'Arithmetic', original: '1 + 1', replacement: '1 - 1', place });
const listed = (...places: readonly number[]): readonly Listed[] => [
  { reason: 'One is one.', mutants: places.map(mutant) },
];

describe('a change that no test notices', () => {
  it('is known by what it changes, wherever its line is, and by which one of its like it is', () =>
    expect(unnoticed(twice)).toEqual([mutant(1), mutant(2)]));
  it('has no number where there is none like it', () => {
    const once: Report = {
      files: { [file]: { source: 'const a =\n  1 + 1;', mutants: [change('Survived', 2, 3, 8)] } },
    };
    expect(unnoticed(once)).toEqual([{ file, mutator: 'Arithmetic', original: '1 + 1', replacement: '1 - 1' }]);
  });
  it('is none that a test failed on, or never came to an end with', () => {
    expect(unnoticed(reportOf(change('Killed', 2, 3, 8), change('Timeout', 3, 11, 16)))).toEqual([]);
  });
  it('is one that broke the run and was not judged', () => {
    expect(unnoticed(reportOf(change('RuntimeError', 2, 3, 8)))).toEqual([mutant(1)]);
  });
  it('over several lines is told in one', () => {
    const over = {
      ...change('Survived', 1, 7, 0),
      location: { start: { line: 1, column: 7 }, end: { line: 2, column: 8 } },
    };
    expect(unnoticed(reportOf(over))[0]?.original).toBe('a = 1 + 1');
  });
});

describe('the list of them', () => {
  it('holds where it names each of them', () => {
    expect(compared(twice, listed(1, 2))).toEqual({ unlisted: [], gone: [] });
  });
  it('fails where one is not on it', () =>
    expect(compared(twice, listed(1))).toEqual({ unlisted: [mutant(2)], gone: [] }));
  it('fails where it names another one of the same text', () => {
    expect(compared(reportOf(change('Survived', 3, 11, 16)), listed(1))).toEqual({
      unlisted: [mutant(2)],
      gone: [mutant(1)],
    });
  });
  it('fails where it names one that is noticed by now', () => {
    expect(compared(reportOf(change('Killed', 2, 3, 8)), listed(1))).toEqual({ unlisted: [], gone: [mutant(1)] });
  });
  it('is not judged on files that were not tried', () =>
    expect(compared({ files: {} }, listed(1, 2))).toEqual({ unlisted: [], gone: [] }));
});

describe('the page', () => {
  const page = runPart(
    reportOf(change('Killed', 2, 3, 8), change('Timeout', 3, 11, 16), change('Survived', 3, 11, 16)),
    listed(2),
    '2026-11-24',
  );
  it('says the day, the counts and the score', () => {
    expect(page).toContain('2026-11-24');
    expect(page).toContain('| all | 3 | 1 | 1 | 1 | 66.67 % |');
  });
  it('names what is left, with the reason why it changes nothing', () => {
    expect(page).toContain('One is one.');
    expect(page).toContain('| plan.ts, no. 2 | Arithmetic | `` 1 + 1 `` | `` 1 - 1 `` |');
  });
});
