import { describe, expect, it } from 'vitest';
import { each, every } from '../../proof/promises/check';
import { run } from '../../proof/run';
import { Case } from '../../proof/search/case';
import { type CaseClass, explore } from '../../proof/search/explore';
import { plainSource } from '../../proof/search/source';
import { countOf, countOfAnswers, countOfMarks, everyCase } from '../../proof/search/space';
import { holds } from '../../src/case/condition';
import type { Answers } from '../../src/case/answers';
import { groomed } from '../../src/protocol/2015-07/conditions';

const answersOf = (said: Case): Answers => said.facts().answers;

describe('the search', () => {
  it('counts every case: each answer to each of the twenty questions, with each set of marks', () => {
    // 4^9 for the questions of three options, 65 for the six and nobody, and so on: worked out by hand from the table of questions.
    const answers = 4n * 4n * 4n * 65n * 65n * 16n * 33n * 65n * 33n * 4n ** 5n * 4n * 32n * 9n * 64n * 129n * 25n;
    expect(countOfAnswers()).toBe(answers);
    expect(countOfMarks()).toBe(3n * 3n * 4n ** 4n);
    expect(countOf()).toBe(answers * 2304n);
  });
  it('parts cases only where they are told apart, and together its classes are every case', () => {
    const classes: CaseClass[] = [];
    explore(everyCase, (source) => new Case(source).says('contact', 'grooming'), (found) => void classes.push(found));
    expect(classes).toHaveLength(2);
    expect(classes.reduce((count, found) => count + countOf(found), 0n)).toBe(countOf());
  });
  it('finds the one option that a rule forgets', () => {
    const { failing } = run(every('not-offered', {}, (said) =>
      holds(groomed, answersOf(said)) === (said.says('need', 'concern') && said.says('contact', 'grooming'))));
    expect(failing.length).toBeGreaterThan(0);
    expect(failing.some((values) => values.get('contact')?.join() === 'adult-targeted-for-access')).toBe(true);
  });
  it('ends where it is told to', () => {
    let seen = 0;
    explore(everyCase, (source) => new Case(source).isAnswered('need'), () => {
      seen += 1;
      return false;
    });
    expect(seen).toBe(1);
  });
});

describe('a rule that the search cannot follow is never called proven', () => {
  it('where it reads an answer around the list of options', () => {
    const around = every('not-offered', {}, (said) => (answersOf(said).sharing as unknown) !== 'no');
    expect(() => run(around)).toThrow('do not agree');
  });
  it('where it looks at which answers there are', () => {
    const keys = every('not-offered', {}, (said) => Object.keys(answersOf(said)).length === 20);
    expect(() => run(keys)).toThrow('do not agree');
  });
  it('where it asks of one answer while it is asking of another', () => {
    const nested = every('not-offered', {}, (said) => said.with('contact', () => (said.says('need', 'concern') ? [] : ['none'])).isAnswered('contact'));
    expect(() => run(nested)).toThrow('something else was asked');
  });
});

describe('a check over a list', () => {
  it('names the cases of which it does not hold', () => {
    const all = ['concern', 'professional-conduct'].map((need) => new Case(plainSource(new Map([['need', [need]]]))));
    const { classes, failing } = run(each('no-duty', {}, all, (said) => said.says('need', 'concern')));
    expect(classes).toBe(2);
    expect(failing.map((values) => values.get('need'))).toEqual([['professional-conduct']]);
  });
});
