import { describe, expect, it } from 'vitest';
import { type OptionOf, questions } from '#protocol/questions';
import { type OpensAfter, type TaskId, tasks } from '#protocol/tasks';
import type { GivenAnswers } from '../../src/case/answers';
import { lockedBy, type Marks } from '../../src/case/marks';
import {
  advice,
  concern,
  conductAtWork,
  extremism,
  facts,
  groomed,
  offline,
  rowOf,
  statusOf,
  tasksOf,
  told,
} from '../support/cases';

const onlySocialServices: Marks = { 'social-services': ['made'] };
const onlyPolice: Marks = { police: ['made'] };

describe('Social Services', () => {
  it.each([concern, offline, groomed, extremism])('come first, as a duty, open at once, after %j', (answers) => {
    expect(tasksOf(answers)[0]).toBe('social-services');
    expect(rowOf(answers, 'social-services')).toEqual({
      task: 'social-services',
      duty: true,
      status: 'to-do',
      because: ['5.5.5-b', '5.5.7-a'],
      lockedBy: [],
      by: null,
      told: [],
      news: [],
    });
  });
});

describe('the Police', () => {
  it.each([concern, offline, groomed])('come second, open at once, after %j', (answers) => {
    expect(tasksOf(answers)[1]).toBe('police');
    expect(rowOf(answers, 'police')).toMatchObject({ status: 'to-do', because: ['5.5.5-b', '5.5.7-a'], lockedBy: [] });
  });
  it.each<[boolean, string, GivenAnswers]>([
    [true, 'it is an online concern', concern],
    [true, 'it is an online concern of which nothing else was said', { need: 'concern' }],
    [true, 'a child is in danger, offline', { ...offline, 'immediate-danger': 'now' }],
    [true, 'a child was in danger, offline', { ...offline, 'immediate-danger': 'over' }],
    [true, 'a child may be in danger, offline', { ...offline, 'immediate-danger': 'not-sure' }],
    [false, 'the concern is offline, without danger', offline],
    [false, 'the concern is offline, and nobody said yet whether there is danger', { need: 'concern-offline' }],
    [false, 'the concern is offline, and the Police were told', { ...offline, 'already-reported': ['police'] }],
  ])('are a duty: %s, when %s', (duty, _, answers) => expect(rowOf(answers, 'police')?.duty).toBe(duty));
});

describe('the Prevent SPOC', () => {
  const implied: GivenAnswers = { ...concern, harm: ['extremist-content'] };
  it.each<GivenAnswers>([
    extremism,
    { ...extremism, 'violent-extremism': 'not-sure' },
    implied,
    { ...implied, 'violent-extremism': 'no' },
  ])('is a duty when violent extremism is flagged or implied: %j', (answers) => {
    expect(rowOf(answers, 'prevent-spoc')).toMatchObject({ duty: true, because: ['5.5.3-violent-extremism-c'] });
  });
  it.each([
    concern,
    { ...extremism, 'violent-extremism': 'no' },
    { ...extremism, need: 'concern-offline' },
  ] as GivenAnswers[])('is not in the plan after %j', (answers) => {
    expect(tasksOf(answers)).not.toContain('prevent-spoc');
  });
  it('stays locked until Social Services or the Police are told; either is enough', () => {
    expect(rowOf(extremism, 'prevent-spoc')).toMatchObject({
      status: 'locked',
      lockedBy: ['social-services', 'police'],
    });
    expect([onlySocialServices, onlyPolice, told].map((marks) => statusOf(extremism, 'prevent-spoc', marks))).toEqual([
      'to-do',
      'to-do',
      'to-do',
    ]);
    expect(lockedBy(facts(extremism, onlyPolice), 'prevent-spoc')).toEqual([]);
  });
});

describe.each(['ceop', 'iwf', 'site'] as const)('%s', (task) => {
  it('is never open before Social Services and the Police are both told', () => {
    expect(rowOf(groomed, task)).toMatchObject({
      duty: false,
      status: 'locked',
      lockedBy: ['social-services', 'police'],
    });
    expect(rowOf(groomed, task, onlySocialServices)).toMatchObject({ status: 'locked', lockedBy: ['police'] });
    expect(rowOf(groomed, task, onlyPolice)).toMatchObject({ status: 'locked', lockedBy: ['social-services'] });
  });
  it('is open, and still no duty, once both are told', () => {
    expect(rowOf(groomed, task, told)).toMatchObject({ duty: false, status: 'to-do', lockedBy: [] });
  });
});

it.each<[TaskId, OpensAfter]>([
  ['social-services', { need: 'all', of: [] }],
  ['police', { need: 'all', of: [] }],
  ['prevent-spoc', { need: 'any', of: ['social-services', 'police'] }],
  ['ceop', { need: 'all', of: ['social-services', 'police'] }],
  ['iwf', { need: 'all', of: ['social-services', 'police'] }],
  ['site', { need: 'all', of: ['social-services', 'police'] }],
])('says of %s what it comes after: %j', (task, after) => expect(tasks[task].opensAfter).toEqual(after));

it('keeps the order of the protocol in the plan', () => {
  expect(tasksOf({ ...groomed, 'violent-extremism': 'yes' })).toEqual([
    'social-services',
    'police',
    'prevent-spoc',
    'ceop',
    'iwf',
    'site',
  ]);
});

it.each([{}, advice, conductAtWork])('plans nothing without a concern: %j', (answers) =>
  expect(tasksOf(answers)).toEqual([]),
);

describe('what was made stays in the plan while that stands', () => {
  it('as an option, where no row asks for it any more', () => {
    const noLonger: GivenAnswers = { ...extremism, 'violent-extremism': 'no' };
    expect(rowOf(noLonger, 'prevent-spoc', { ...told, 'prevent-spoc': ['made'] })).toMatchObject({
      duty: false,
      status: 'made',
    });
    expect(tasksOf(concern, { ...told, ceop: ['made'] })).toEqual(['social-services', 'police', 'ceop']);
  });
  it('even when the case is no concern any more', () => {
    expect(rowOf(advice, 'social-services', told)).toMatchObject({ duty: false, status: 'made' });
    expect(tasksOf(advice, told)).toEqual(['social-services', 'police']);
    expect(tasksOf({ 'immediate-danger': 'now', 'called-999': 'called-police', need: 'professional-conduct' })).toEqual(
      ['police'],
    );
  });
  it('but what was only tried, or handled, leaves with its row', () => {
    expect(tasksOf(concern, { ...told, ceop: ['handled:police'], 'prevent-spoc': ['tried'] })).toEqual([
      'social-services',
      'police',
    ]);
  });
});

type Harm = OptionOf<'harm'>;
const harmed = (...harm: readonly Harm[]): GivenAnswers => ({ ...concern, 'violent-extremism': 'no', harm });
const offersOf = (answers: GivenAnswers) => tasksOf(answers).slice(2);

/** What each harm leads to besides the two first referrals; every other leads to no more. */
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

it.each(questions.harm.options)('after %s is what the protocol says, and no more', (option) => {
  expect(offersOf(harmed(option))).toEqual(offers[option] ?? []);
});

it('offers all that any of the harms chosen leads to, in the order of the plan', () => {
  expect(offersOf(harmed('sexual-images-exchanged', 'extremist-content'))).toEqual(['prevent-spoc', 'ceop', 'iwf']);
});

it('offers nothing by an answer that is off the path', () => {
  expect(offersOf({ ...offline, harm: ['grooming', 'extremist-content'] })).toEqual([]);
});

describe('the clauses of an offer', () => {
  const images = harmed('child-abuse-images');
  it.each<Harm>(['grooming', 'extortion', 'adult-targeted-for-access'])(
    'are those of grooming too after %s',
    (harm) => {
      const because = (task: 'ceop' | 'iwf' | 'site') => [...(rowOf(harmed(harm), task)?.because ?? [])].sort();
      expect(because('ceop')).toEqual(['5.5.5-d', '5.5.5-e', '5.5.6-g', '5.5.7-a', '5.5.7-b']);
      expect(because('iwf')).toEqual(['5.5.5-d', '5.5.5-e', '5.5.6-g', '5.5.7-a', '5.5.7-c']);
      expect(because('site')).toEqual(['5.5.5-d', '5.5.5-e']);
    },
  );
  it('are those of sexual images alone where grooming is not identified', () => {
    expect(rowOf(images, 'ceop')?.because).toEqual(['5.5.6-g', '5.5.7-a', '5.5.7-b']);
    expect(rowOf(images, 'iwf')?.because).toEqual(['5.5.6-g', '5.5.7-a', '5.5.7-c']);
  });
});
