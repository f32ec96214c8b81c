import { describe, expect, it } from 'vitest';
import { clauseIds, type Ground } from '#protocol/clauses';
import type { QuestionId } from '#protocol/questions';
import { isSidePage, type ScreenId, screenIds } from '#protocol/screens';
import { groundsOf } from '../../src/case/grounds';
import { screenOf } from '../../src/case/path';
import { stageOf, stages } from '../../src/case/stage';

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

it.each(Object.entries(pages) as [ScreenId, Ground[]][])('the page %s cites %j besides', (page, grounds) => {
  expect(missing(page, grounds)).toEqual([]);
});

describe('the protocol', () => {
  it('is cited by the pages that tell of it', () => {
    expect(
      missing('evidence-guidance', ['5.5.6-a', '5.5.6-b', '5.5.6-c', '5.5.6-d', '5.5.6-e', '5.5.6-f', 'good-practice']),
    ).toEqual([]);
    expect(missing('resources', ['5.5.4-b', '5.5.7-b', '5.5.7-c', '5.5.7-d', '5.5.7-e', '5.5.7-glossary'])).toEqual([]);
    expect(
      missing(
        'specific-risks',
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

it('every screen of the walk and beyond has a stage, in their order, and none beside the walk', () => {
  const shown = screenIds.filter((screen) => !isSidePage(screen)).flatMap((screen) => stageOf(screen) ?? screen);
  expect(shown.every((stage) => stages.some((known) => known === stage))).toBe(true);
  expect(screenIds.filter(isSidePage).flatMap((screen) => stageOf(screen) ?? [])).toEqual([]);
  const of = (screen: ScreenId) => stageOf(screen);
  expect(
    (
      ['immediate-danger', 'professional-conduct', 'specific-risks', 'evidence', 'before-you-ring', 'record'] as const
    ).map(of),
  ).toEqual(['harm', 'harm', 'risks', 'evidence', 'refer', 'refer']);
});
