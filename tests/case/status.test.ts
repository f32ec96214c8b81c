import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import type { Marks } from '../../src/case/marks';
import { isComplete } from '../../src/case/outstanding';
import { isToDo, isUnsettled } from '../../src/case/plan';
import { advice, concern, extremism, facts, groomed, rowOf, statusOf, tasksOf, told } from '../support/cases';

const onlyPolice: Marks = { police: ['made'] };
const bothNamed: GivenAnswers = { ...groomed, 'already-reported': ['social-services', 'police'] };

it.each([
  ['to-do', true, true],
  ['tried', true, true],
  ['locked', false, true],
  ['made', false, false],
  ['made-early', false, false],
  ['handled', false, false],
  ['left', false, false],
] as const)('%s: is it to be done now? %s; or once it opens? %s', (status, now, ever) => {
  expect([isToDo(status), isUnsettled(status)]).toEqual([now, ever]);
});

describe('made', () => {
  it('is what was marked, and what an answer says', () => {
    expect(statusOf(concern, 'social-services', told)).toBe('made');
    expect(statusOf({ ...concern, 'already-reported': ['social-services'] }, 'social-services')).toBe('made');
    expect(statusOf({ ...concern, 'immediate-danger': 'now', 'called-999': 'called-police' }, 'police')).toBe('made');
  });
  it('of the Police is not said by another 999 call, nor by an answer off the path', () => {
    expect(statusOf({ ...concern, 'immediate-danger': 'now', 'called-999': 'called-other' }, 'police')).toBe('to-do');
    expect(statusOf({ ...concern, 'called-999': 'called-police' }, 'police')).toBe('to-do');
  });
  it('opens what comes after, by mark and by answer alike', () => {
    expect(statusOf(bothNamed, 'ceop')).toBe('to-do');
    const calledThenTold: GivenAnswers = { ...groomed, 'immediate-danger': 'not-sure', 'called-999': 'called-police' };
    expect(statusOf(calledThenTold, 'ceop', { 'social-services': ['made'] })).toBe('to-do');
  });
  it('stands before handled and tried', () => {
    const named: GivenAnswers = { ...bothNamed, 'already-reported': ['social-services', 'police', 'ceop'] };
    expect(statusOf(named, 'ceop', { ceop: ['handled:police'] })).toBe('made');
    expect(statusOf(named, 'ceop', { ceop: ['tried'] })).toBe('made');
  });
});

describe('handled', () => {
  it('stands before locked: Social Services or the Police alone can have said so', () => {
    expect(statusOf(groomed, 'ceop', { ...onlyPolice, ceop: ['handled:police'] })).toBe('handled');
    expect(statusOf(groomed, 'site', { ...onlyPolice, site: ['left:police'] })).toBe('left');
  });
  it('does not stand while the one who said so is not told, whoever else is', () => {
    expect(statusOf(groomed, 'ceop', { ceop: ['handled:police'] })).toBe('locked');
    expect(statusOf(groomed, 'ceop', { ...onlyPolice, ceop: ['handled:social-services'] })).toBe('locked');
    expect(statusOf(groomed, 'site', { ...onlyPolice, site: ['left:social-services'] })).toBe('locked');
    expect(statusOf(extremism, 'prevent-spoc', { 'prevent-spoc': ['handled:police'] })).toBe('locked');
    const bySocialServices: Marks = { 'prevent-spoc': ['handled:social-services'] };
    expect(statusOf(extremism, 'prevent-spoc', { ...onlyPolice, ...bySocialServices })).toBe('to-do');
  });
  it('stands where an answer says that the one who said so was told', () => {
    expect(statusOf(bothNamed, 'ceop', { ceop: ['handled:police'] })).toBe('handled');
  });
  it('says who said so, and nothing where nobody did', () => {
    expect(rowOf(groomed, 'ceop', { ...onlyPolice, ceop: ['handled:police'] })?.by).toBe('police');
    expect(rowOf(bothNamed, 'site', { site: ['left:social-services'] })?.by).toBe('social-services');
    expect(rowOf(groomed, 'ceop', { ...onlyPolice, ceop: ['handled:social-services'] })?.by).toBeNull();
    expect(rowOf(groomed, 'ceop', { ...told, ceop: ['tried'] })?.by).toBeNull();
  });
  it('of Prevent is never that it was left', () => {
    expect(statusOf(extremism, 'prevent-spoc', { ...told, 'prevent-spoc': ['left:police'] })).toBe('to-do');
  });
  it('is not open: it opens nothing and is locked by nothing', () => {
    expect(rowOf(groomed, 'site', { ...onlyPolice, site: ['handled:police'] })?.lockedBy).toEqual([]);
  });
});

describe('locked, tried and to do', () => {
  it('locked stands before tried, when what it came after was corrected', () => {
    expect(statusOf(groomed, 'iwf', { 'social-services': ['made'], iwf: ['tried'] })).toBe('locked');
    expect(statusOf(extremism, 'prevent-spoc', { 'prevent-spoc': ['tried'] })).toBe('locked');
  });
  it('tried stands before to do, and comes back when it is open again', () => {
    expect(statusOf(groomed, 'iwf', { ...told, iwf: ['tried'] })).toBe('tried');
    expect(statusOf(concern, 'police', { police: ['tried'] })).toBe('tried');
    expect(statusOf(concern, 'police')).toBe('to-do');
  });
  it('tried does not settle, and does not open, anything', () => {
    expect(statusOf(extremism, 'prevent-spoc', { police: ['tried'], 'social-services': ['tried'] })).toBe('locked');
    expect(isComplete(facts(concern, { police: ['tried'], 'social-services': ['made'] }))).toBe(false);
  });
});

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
