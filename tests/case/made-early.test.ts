import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import type { Marks } from '../../src/case/marks';
import { advice, concern, extremism, groomed, rowOf, statusOf, tasksOf, told } from '../support/cases';

type Reported = NonNullable<GivenAnswers['already-reported']>;
const afterBoth = ['ceop', 'iwf', 'site'] as const;
const named = (answers: GivenAnswers, ...reported: Reported): GivenAnswers => ({
  ...answers,
  'already-reported': reported,
});

describe.each(afterBoth)('%s, reported before this case', (task) => {
  it.each<Reported>([[task], ['social-services', task], ['police', task]])(
    'was made early where it says only %j',
    (...reported) => {
      expect(statusOf(named(groomed, ...reported), task)).toBe('made-early');
    },
  );
  it('is not turned back by telling them later: it was before', () => {
    expect(statusOf(named(groomed, task), task, told)).toBe('made-early');
    expect(statusOf(named(groomed, 'social-services', task), task, { police: ['made'] })).toBe('made-early');
  });
  it('is simply made where both were told before as well', () => {
    expect(statusOf(named(groomed, 'social-services', 'police', task), task)).toBe('made');
  });
});

describe('the SPOC, reported before this case', () => {
  const withSpoc = (...reported: Reported) => statusOf(named(extremism, ...reported, 'prevent-spoc'), 'prevent-spoc');
  it('was made early where neither of the two was told', () => {
    expect(withSpoc()).toBe('made-early');
    expect(withSpoc('ceop')).toBe('made-early');
  });
  it('is simply made where either was told', () => {
    expect(withSpoc('social-services')).toBe('made');
    expect(withSpoc('police')).toBe('made');
  });
  it('is still early after the Police were rung on 999 just now', () => {
    const rung: GivenAnswers = { ...extremism, 'immediate-danger': 'now', 'called-999': 'called-police' };
    expect(statusOf(named(rung, 'prevent-spoc'), 'prevent-spoc')).toBe('made-early');
  });
});

describe.each(afterBoth)('%s, marked made in its turn', (task) => {
  it('is early when what it stood on was corrected, and not any more when that is made again', () => {
    expect(statusOf(groomed, task, { [task]: ['made'], police: ['made'] })).toBe('made-early');
    expect(statusOf(groomed, task, { [task]: ['made'], ...told })).toBe('made');
  });
  it('is early when the answer that it stood on was changed', () => {
    const marks: Marks = { 'social-services': ['made'], [task]: ['made'] };
    expect(statusOf(named(groomed, 'police'), task, marks)).toBe('made');
    expect(statusOf(named(groomed, 'nobody'), task, marks)).toBe('made-early');
  });
});

describe('a report made early', () => {
  it('opens nothing', () => {
    const early = named({ ...groomed, 'violent-extremism': 'yes' }, 'ceop', 'prevent-spoc');
    expect(statusOf(early, 'iwf')).toBe('locked');
    expect(statusOf(early, 'site')).toBe('locked');
  });
  it('is never hidden: it stays in the plan where no row asks for it', () => {
    expect(rowOf(named(concern, 'ceop'), 'ceop')).toMatchObject({ duty: false, status: 'made-early', lockedBy: [] });
    expect(tasksOf(advice, { site: ['made'] })).toEqual(['site']);
    expect(statusOf(advice, 'site', { site: ['made'] })).toBe('made-early');
  });
  it('leaves when the answer that says so is changed, or falls off the path', () => {
    expect(tasksOf(named(concern, 'nobody'))).not.toContain('ceop');
    expect(tasksOf(named(advice, 'ceop'))).toEqual([]);
  });
});

it('never calls Social Services or the Police early', () => {
  expect(statusOf(named(concern, 'police', 'ceop'), 'police')).toBe('made');
  expect(statusOf(concern, 'police', { police: ['made'] })).toBe('made');
});
