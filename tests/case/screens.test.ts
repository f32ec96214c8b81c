import { describe, expect, it } from 'vitest';
import { clauseIds, type Ground } from '#protocol/clauses';
import type { QuestionId } from '#protocol/questions';
import { isSidePage, type ScreenId, screenIds } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { groundsOf } from '../../src/case/grounds';
import { screenOf } from '../../src/case/path';
import { type Stage, stageOf, stages } from '../../src/case/stage';

const questions: Readonly<Partial<Record<QuestionId, readonly Ground[]>>> = {
  'immediate-danger': ['good-practice'],
  'called-999': ['good-practice'],
  need: ['5.5.1-a', '5.5.1-b', '5.5.1-c', '5.5.2-a', '5.5.2-b'],
  'already-reported': ['5.5.5-e', '5.5.6-g', '5.5.7-a'],
  harm: ['5.5.3-forms', '5.5.3-content', '5.5.3-contact', '5.5.3-conduct'],
  'virtual-identities': ['5.5.3-virtual-identities'],
  'unsupervised-contact': ['5.5.3-unsupervised-contact-a', '5.5.3-unsupervised-contact-c'],
  'online-communities': ['5.5.3-online-communities-a', '5.5.3-online-communities-b'],
  sharing: ['5.5.3-sharing'],
  'violent-extremism': ['5.5.3-violent-extremism-a'],
  'looked-after': ['5.5.3-unsupervised-contact-b'],
  'extremism-signs': ['5.5.3-violent-extremism-b'],
  'others-involved': ['5.5.5-c'],
  'evidence-location': ['5.5.6-a', '5.5.6-b', '5.5.6-c'],
  'evidence-handled': ['5.5.6-b', '5.5.6-d', '5.5.6-f'],
};
const tasks: Readonly<Record<TaskId, readonly Ground[]>> = {
  'social-services': ['5.5.5-b', '5.5.7-a'],
  police: ['5.5.5-b', '5.5.7-a'],
  'prevent-spoc': ['5.5.3-violent-extremism-c'],
  ceop: ['5.5.6-g', '5.5.7-a', '5.5.7-b', '5.5.5-d', '5.5.5-e'],
  iwf: ['5.5.6-g', '5.5.7-a', '5.5.7-c', '5.5.5-d', '5.5.5-e'],
  site: ['5.5.5-d', '5.5.5-e'],
};
const pages = {
  'other-procedures': ['5.5.5-a', '5.5.5-b'],
  referrals: ['5.5.5-b', '5.5.5-c', '5.5.7-a', '5.5.6-d', '5.5.6-e', '5.5.6-f', 'good-practice'],
  'referrals/social-services': ['5.5.5-c', '5.5.6-g'],
  'referrals/police': ['5.5.4-a', '5.5.6-a', '5.5.6-g'],
  'referrals/site': ['5.5.7-a'],
  record: ['5.5.7-a', '5.5.6-a', '5.5.6-d', '5.5.6-f'],
  about: ['header', '5.5.1-a'],
  'local-numbers': ['good-practice'],
  training: ['good-practice'],
} satisfies Partial<Record<ScreenId, readonly Ground[]>>;
const missing = (screen: ScreenId, grounds: readonly Ground[]) =>
  grounds.filter((ground) => !groundsOf(screen).includes(ground));

it.each(Object.entries(questions) as [QuestionId, Ground[]][])('the screen of %s cites %j', (question, grounds) => {
  expect(missing(screenOf(question), grounds)).toEqual([]);
});

it.each(Object.entries(tasks) as [TaskId, Ground[]][])('the page of %s cites %j', (task, grounds) => {
  expect(missing(`referrals/${task}`, grounds)).toEqual([]);
});

it.each(Object.entries(pages) as [ScreenId, Ground[]][])('the page %s cites %j besides', (page, grounds) => {
  expect(missing(page, grounds)).toEqual([]);
});

describe('the protocol', () => {
  it.each(clauseIds)('has its clause %s on at least one screen', (clause) => {
    expect(screenIds.filter((screen) => groundsOf(screen).includes(clause))).not.toEqual([]);
  });
  it('or good practice stands behind every screen of the walk and beyond the task list', () => {
    const advising = screenIds.slice(0, screenIds.indexOf('training'));
    expect(advising.filter((screen) => groundsOf(screen).length === 0)).toEqual([]);
  });
  it('is cited by the pages that tell of it', () => {
    expect(
      missing('evidence-guidance', ['5.5.6-a', '5.5.6-b', '5.5.6-c', '5.5.6-d', '5.5.6-e', '5.5.6-f', 'good-practice']),
    ).toEqual([]);
    expect(missing('resources', ['5.5.4-b', '5.5.7-b', '5.5.7-c', '5.5.7-d', '5.5.7-e', '5.5.7-glossary'])).toEqual([]);
    expect(
      missing(
        'flagged-risks',
        clauseIds.filter((id) => /^5\.5\.3-(virtual|unsupervised|online|sharing|violent)/.test(id)),
      ),
    ).toEqual([]);
  });
  it('is cited by clauses that it has, or good practice is named', () => {
    const known: readonly Ground[] = [...clauseIds, 'good-practice'];
    expect(screenIds.flatMap(groundsOf).filter((ground) => !known.includes(ground))).toEqual([]);
  });
  it('is cited once on each screen, however many rules stand on a clause', () => {
    const repeats = screenIds.filter((screen) => new Set(groundsOf(screen)).size < groundsOf(screen).length);
    expect(repeats).toEqual([]);
  });
});

const screensOf: Readonly<Record<Stage, readonly ScreenId[]>> = {
  harm: [
    'immediate-danger',
    'called-999',
    'need',
    'other-procedures',
    'harm',
    'online-safety-advice',
    'professional-conduct',
  ],
  risks: ['specific-risks', 'flagged-risks'],
  evidence: ['evidence', 'evidence-guidance'],
  refer: [
    'before-you-ring',
    'referrals',
    'referrals/social-services',
    'referrals/police',
    'referrals/prevent-spoc',
    'referrals/ceop',
    'referrals/iwf',
    'referrals/site',
    'next-steps',
    'record',
  ],
};

describe('the stage of a screen', () => {
  it.each(stages)('%s has its screens', (stage) => {
    expect(screensOf[stage].filter((screen) => stageOf(screen) !== stage)).toEqual([]);
  });
  it('is none beside the walk', () => {
    expect(screenIds.filter((screen) => stageOf(screen) === undefined)).toEqual(screenIds.filter(isSidePage));
  });
});
