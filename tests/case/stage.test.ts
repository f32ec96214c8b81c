import { describe, expect, it } from 'vitest';
import { type Stage, stageOf, stages } from '../../src/case/stage';
import { isSidePage, type ScreenId, screenIds } from '#protocol/screens';

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
    expect(new Set(screenIds.filter((screen) => stageOf(screen) === stage))).toEqual(new Set(screensOf[stage]));
  });
  it('is none beside the walk', () => {
    expect(screenIds.filter((screen) => stageOf(screen) === undefined)).toEqual(screenIds.filter(isSidePage));
  });
});
