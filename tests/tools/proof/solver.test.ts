import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PromiseId } from '../../../tools/proof/promises/check';
import writeRules from '../../../tools/proof/solver/cli.ts';
import { fileText } from '../../../tools/proof/solver/file';
import { queries, rules } from '../../../tools/proof/solver/queries';
import { inSecond, named } from '../../../tools/proof/solver/smt';
import { answersIn, isKept, solveEach } from '../../../tools/proof/solver/solve';
import { newFolder } from '../../support/new-folder';

/** Returns the names in a term or a line of the file. */
const namesIn = (text: string): readonly string[] => [...text.matchAll(/\|([^|]*)\|/g)].map(([, name = '']) => name);
const lines = fileText([]).split('\n');
const parts = new Set(lines.filter((line) => line.startsWith('(declare-const ')).flatMap(namesIn));

/** Of each promise, a rule that breaks it: what the rule is to say instead, and of which query. */
const broken: readonly (readonly [PromiseId, string, string, string])[] = [
  ['P1', 'opens ceop', '(or |made social-services| |made police|)', 'open-before-both ceop'],
  ['P2', 'duty prevent-spoc', 'false', 'spoc-duty-unlike'],
  ['P3', 'duty police', 'false', 'no-duty police'],
  ['P5', 'planned ceop', '|harm:grooming|', 'lost-by-answer harm grooming not-sure'],
  ['P6', 'advice no-warning', 'false', 'advice-unlike no-warning'],
  ['P7', 'planned site', 'false', 'offered-unlike site'],
  ['P9', 'advice deleted-can-be-recovered', '|evidence-handled:deleted|', 'stale-answer-counts'],
  ['P12', 'status police made', 'false', 'status-unlike police'],
  ['P15', 'danger live-untold', 'false', 'danger-unlike'],
  ['P16', 'complete', '|need:concern|', 'complete-without police'],
  ['P17', 'complete', '|need:concern|', 'complete-with-news police'],
  ['P18', 'by ceop police', '|mark ceop handled:police|', 'said-by-other ceop'],
  ['P19', 'all-done', '|need:concern|', 'all-done-too-soon written-report'],
];
/** Returns a file in which a rule says something else, of a case and of the second. */
const withRule = (text: string, name: string, term: string): string =>
  text
    .split('\n')
    .map((line) => {
      const of = [false, true].map((isThen) => [named(name), term].map((one) => (isThen ? inSecond(one) : one)));
      const [is] = of.filter(([rule = '']) => line.startsWith(`(define-fun ${rule} `));
      return is ? `(define-fun ${is[0]} () Bool ${is[1]})` : line;
    })
    .join('\n');
const queryOf = (promise: PromiseId, name: string) =>
  queries.filter((one) => one.promise === promise && one.name === name);

describe('what a solver is given', () => {
  it('has a rule of the terms as it stands there: an answer off the path does not count', () => {
    expect(rules.get('reads prevent-spoc may')).toBe('(not |duty prevent-spoc|)');
    expect(rules.get('fact harm:grooming')).toBe('(and |asked harm| |harm:grooming|)');
  });
  it('defines each rule after those that it names', () => {
    const known = new Set(parts);
    const ofTwo = /^(second:|same) /;
    for (const [name, term] of [...rules].filter(([id]) => !ofTwo.test(id))) {
      expect(namesIn(term).filter((other) => !known.has(other))).toEqual([]);
      known.add(name);
    }
  });
  it('has a name for each query, asks each once, and asks of thirteen promises', () => {
    const names = queries.map(({ promise, name }) => `${promise} ${name}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect([...new Set(queries.map(({ promise }) => promise))]).toEqual(broken.map(([promise]) => promise));
  });
  it('is written into the file that is named', async () => {
    const folder = newFolder({});
    expect(await writeRules([join(folder, 'rules.smt2')])).toBe(0);
    expect(readFileSync(join(folder, 'rules.smt2'), 'utf8')).toBe(fileText());
    rmSync(folder, { recursive: true });
  });
});

describe('the solver', () => {
  it('is not believed where it says too little, cannot read a name, or does not know', () => {
    expect(() => answersIn('unsat\nsat\n', queries)).toThrow('2 answers to');
    const [one] = queries;
    if (!one) throw new Error('There is no query.');
    expect(() => answersIn('(error "line 7: unknown constant |harm:new|")\nunsat\nsat\n', [one])).toThrow('harm:new');
    expect(answersIn('unknown\nsat\n', [one]).map(isKept)).toEqual([false]);
    expect(answersIn('unsat\nunsat\n', [one]).map(isKept)).toEqual([false]);
    expect(answersIn('unsat\nsat\n', [one]).map(isKept)).toEqual([true]);
  });
  it('finds a case of a promise where a rule is made false, and where the rules are kept none', async () => {
    const files = broken.map(([promise, rule, term, name]) => {
      const [query] = queryOf(promise, name);
      return query ? [fileText([query]), withRule(fileText([query]), rule, term)] : [];
    });
    const said = await solveEach(files.flat());
    const asked = broken.map(([promise, , , name]) => queryOf(promise, name));
    expect(asked.map((query, at) => answersIn(said[2 * at] ?? '', query).map(isKept))).toEqual(
      broken.map(() => [true]),
    );
    const breaks = asked.map((query, at) => answersIn(said[2 * at + 1] ?? '', query).map((one) => one.breaks));
    expect(breaks).toEqual(broken.map(() => ['sat']));
  });
});
