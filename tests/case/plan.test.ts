import { describe, expect, it } from 'vitest';
import { type OptionOf, questions } from '#protocol/questions';
import type { GivenAnswers } from '../../src/case/answers';
import type { Marks } from '../../src/case/marks';
import { isToDo, isUnsettled } from '../../src/case/plan';
import { advice, concern, extremism, groomed, offline, rowOf, statusOf, tasksOf, bothTold } from '../support/cases';

// P1 to P3, P7, P12, P16 and P18 prove for every case when each task is planned, a duty, open and made.
const onlySocialServices: Marks = { 'social-services': ['made'] };
const onlyPolice: Marks = { police: ['made'] };

it('puts Social Services first, as a duty, open at once', () => {
  expect(tasksOf(groomed)[0]).toBe('social-services');
  expect(rowOf(groomed, 'social-services')).toEqual({
    task: 'social-services',
    reads: 'must',
    status: 'to-do',
    because: ['5.5.5-b', '5.5.7-a'],
    lockedBy: [],
    by: null,
    told: [],
    news: [],
  });
});

it('puts the Police second: a duty online, and offline where a child is or was in danger', () => {
  expect(tasksOf(groomed)[1]).toBe('police');
  const dangers = ['now', 'over', 'not-sure'] as const;
  expect(dangers.map((danger) => rowOf({ ...offline, 'immediate-danger': danger }, 'police')?.reads)).toEqual([
    'must',
    'must',
    'must',
  ]);
  expect([rowOf(groomed, 'police')?.reads, rowOf(offline, 'police')?.reads]).toEqual(['must', 'may']);
});

it('opens the Prevent contact, a duty, once Social Services or the Police are told; either is enough', () => {
  expect(rowOf(extremism, 'prevent-spoc')).toMatchObject({
    reads: 'must',
    status: 'locked',
    lockedBy: ['social-services', 'police'],
  });
  expect([onlySocialServices, onlyPolice].map((marks) => statusOf(extremism, 'prevent-spoc', marks))).toEqual([
    'to-do',
    'to-do',
  ]);
});

it.each(['ceop', 'iwf', 'site'] as const)(
  '%s is never open before Social Services and the Police are both told, and never a duty',
  (task) => {
    const rows = [{}, onlySocialServices, onlyPolice, bothTold].map((marks) => rowOf(groomed, task, marks));
    expect(rows.map((row) => [row?.reads, row?.status, row?.lockedBy.join()])).toEqual([
      ['may', 'locked', 'social-services,police'],
      ['may', 'locked', 'police'],
      ['may', 'locked', 'social-services'],
      ['may', 'to-do', ''],
    ]);
  },
);

type Harm = OptionOf<'harm'>;
const harmed = (...harm: readonly Harm[]): GivenAnswers => ({ ...concern, 'violent-extremism': 'no', harm });
/** What each harm leads to besides the first two referrals. The others lead to nothing more. */
const offers: Readonly<Partial<Record<Harm, readonly string[]>>> = {
  'child-abuse-images': ['ceop', 'iwf'],
  'extremist-content': ['prevent-spoc'],
  grooming: ['ceop', 'iwf', 'site'],
  extortion: ['ceop', 'iwf', 'site'],
  'abuse-to-create-images': ['ceop', 'iwf'],
  'adult-targeted-for-access': ['ceop', 'iwf', 'site'],
  'sexual-images-exchanged': ['ceop', 'iwf'],
  'not-sure': ['ceop', 'iwf'],
};
it.each(questions.harm.options)('after %s offers what the protocol says, and no more', (option) => {
  expect(tasksOf(harmed(option)).slice(2)).toEqual(offers[option] ?? []);
});

it('cites the clauses of grooming beside those of sexual images, and only where grooming is identified', () => {
  const because = (answers: GivenAnswers) => [...(rowOf(answers, 'ceop')?.because ?? [])].sort();
  expect(because(harmed('extortion'))).toEqual(['5.5.5-d', '5.5.5-e', '5.5.6-g', '5.5.7-a', '5.5.7-b']);
  expect(because(harmed('child-abuse-images'))).toEqual(['5.5.6-g', '5.5.7-a', '5.5.7-b']);
});

it('keeps what was made in the plan, as an option, where no answer asks for it any more; what was only tried leaves', () => {
  const noLonger: GivenAnswers = { ...extremism, 'violent-extremism': 'no' };
  expect(rowOf(noLonger, 'prevent-spoc', { ...bothTold, 'prevent-spoc': ['made'] })).toMatchObject({
    reads: 'may',
    status: 'made',
  });
  expect(tasksOf(advice, bothTold)).toEqual(['social-services', 'police']);
  expect(tasksOf(concern, { ...bothTold, ceop: ['handled:police'], 'prevent-spoc': ['tried'] })).toHaveLength(2);
});

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

describe('how a task stands', () => {
  const bothNamed: GivenAnswers = { ...groomed, 'already-reported': ['social-services', 'police'] };
  const handled: Marks = { ceop: ['handled:police'] };
  it.each<[string, string, GivenAnswers, Marks]>([
    ['made', 'an answer says so', { ...bothNamed, 'already-reported': ['social-services', 'police', 'ceop'] }, handled],
    ['handled', 'one of the two, told by a mark, said so', groomed, { ...onlyPolice, ...handled }],
    ['handled', 'one of the two, told by an answer, said so', bothNamed, handled],
    ['locked', 'nobody was told', groomed, handled],
    ['locked', 'it was tried, and what it came after was corrected', groomed, { ...onlyPolice, ceop: ['tried'] }],
    ['tried', 'it is open', groomed, { ...bothTold, ceop: ['tried'] }],
    ['made-early', 'what it stood on was corrected', groomed, { ...onlyPolice, ceop: ['made'] }],
    ['made-early', 'it alone was reported before', { ...groomed, 'already-reported': ['ceop'] }, bothTold],
    ['made-early', 'it was made, and is no concern', advice, { ceop: ['made'] }],
    ['made', 'both were told by marks', groomed, { ...bothTold, ceop: ['made'] }],
  ])('CEOP is %s where %s', (status, _, answers, marks) => expect(statusOf(answers, 'ceop', marks)).toBe(status));

  it('says who said that others make it, and nothing where nobody did', () => {
    expect(rowOf(groomed, 'ceop', { ...onlyPolice, ...handled })?.by).toBe('police');
    expect(rowOf(groomed, 'ceop', { ...onlySocialServices, ...handled })?.by).toBeNull();
  });
  it('is made of the Police by a 999 call to them, and by no other call, nor by an answer off the path', () => {
    const called = (by: 'called-police' | 'called-other'): GivenAnswers => ({ ...concern, 'called-999': by });
    expect(statusOf({ ...called('called-police'), 'immediate-danger': 'now' }, 'police')).toBe('made');
    expect(statusOf({ ...called('called-other'), 'immediate-danger': 'now' }, 'police')).toBe('to-do');
    expect(statusOf(called('called-police'), 'police')).toBe('to-do');
  });
});
