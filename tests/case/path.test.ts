import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { isOnlineConcern, isUnanswered, screenBefore, screensOnPath, walkedPath } from '../../src/case/path';
import { caseResult } from '../../src/case/result';
import { questionIds } from '#protocol/questions';
import {
  advice,
  calm,
  concern,
  conductAtWork,
  everything,
  facts,
  offline,
  secretContact,
  told,
  without,
} from '../support/cases';
import { allAsked, onwards, toTheHarm } from '../support/screens';

const clearRisks: GivenAnswers = { 'unsupervised-contact': 'no', 'violent-extremism': 'no' };

describe('the way through', () => {
  it.each<[string, GivenAnswers, string[]]>([
    ['a calm concern', calm, [...toTheHarm, 'specific-risks', ...onwards('evidence')]],
    ['a concern in which all is asked', everything, allAsked],
    [
      'a concern without phones, computers or the internet',
      { ...offline, 'local-authority': 'powys' },
      ['immediate-danger', 'need', 'other-procedures', 'before-you-ring', 'referrals'],
    ],
    [
      'a concern without them, in danger',
      { ...offline, 'immediate-danger': 'over', 'called-999': 'not-called', 'local-authority': 'powys' },
      ['immediate-danger', 'called-999', 'need', 'other-procedures', 'before-you-ring', 'referrals'],
    ],
    ['a question about online safety', advice, ['immediate-danger', 'need', 'online-safety-advice']],
    ['a question about conduct at work', conductAtWork, ['immediate-danger', 'need', 'professional-conduct']],
    ['nothing answered', {}, ['immediate-danger']],
    ['answers that run out on the way', concern, [...toTheHarm]],
    ['answers that run out among the risks', without(calm, 'sharing'), [...toTheHarm, 'specific-risks']],
    [
      'answers that run out beneath a flagged risk',
      without(everything, 'looked-after'),
      ['immediate-danger', 'called-999', 'need', 'harm', 'specific-risks', 'flagged-risks'],
    ],
  ])('%s', (_, answers, screens) => expect(walkedPath(answersOf(answers))).toEqual(screens));

  it('shows at most ten screens up to the calls, though all is asked', () => {
    expect(walkedPath(answersOf(everything))).toHaveLength(10);
  });

  it('tells of the risks when one is flagged, or implied, and not when all are clear', () => {
    const areTold = (answers: GivenAnswers) => screensOnPath(answersOf(answers)).includes('flagged-risks');
    expect(areTold(calm)).toBe(false);
    expect(areTold({ ...calm, sharing: 'yes' })).toBe(true);
    expect(areTold({ ...calm, sharing: 'not-sure' })).toBe(true);
    expect(areTold(secretContact)).toBe(true);
    expect(areTold({ ...calm, harm: ['extortion'] })).toBe(true);
    expect(areTold({ ...calm, harm: ['extremist-content'] })).toBe(true);
    expect(areTold({ ...offline, sharing: 'yes' })).toBe(false);
  });

  it('names the first question left open as its end, though later ones are answered', () => {
    expect(caseResult(facts({ ...concern, ...clearRisks })).end).toBe('harm');
    expect(caseResult(facts(calm)).end).toBe('referrals');
  });
});

it('leaves open what is asked and has no answer, in order', () => {
  const unanswered = (answers: GivenAnswers) =>
    questionIds.filter((question) => isUnanswered(answersOf(answers), question));
  expect(unanswered({ ...without(calm, 'sharing', 'harm'), 'immediate-danger': 'now' })).toEqual([
    'called-999',
    'harm',
    'sharing',
  ]);
  expect(unanswered(calm)).toEqual([]);
});

it('takes phones, computers or the internet to play a part in a concern, unless it is said that they do not', () => {
  expect([concern, offline, advice, {}].map(answersOf).map(isOnlineConcern)).toEqual([true, false, false, false]);
});

describe('an answer off the path', () => {
  const left: GivenAnswers = { ...calm, harm: ['extortion'], sharing: 'no' };
  it('counts for nothing', () => {
    expect(caseResult(facts(left, told))).toEqual(caseResult(facts(without(left, 'sharing'), told)));
  });
  it('counts again when its question comes back', () => {
    expect(caseResult(facts(left)).risks.sharing).toBe('implied');
    expect(caseResult(facts({ ...left, harm: ['cyberbullying'] }))).toEqual(caseResult(facts(calm)));
  });
  it('counts for nothing in a concern that is changed to one offline, and counts again once it is changed back', () => {
    const changed: GivenAnswers = { ...calm, need: 'concern-offline' };
    expect(caseResult(facts(changed))).toEqual(caseResult(facts({ ...offline, 'local-authority': 'gwynedd' })));
    expect(caseResult(facts({ ...changed, need: 'concern' }))).toEqual(caseResult(facts(calm)));
  });
});

describe('the screen before', () => {
  it('is none for the first', () => expect(screenBefore(answersOf(calm), 'immediate-danger')).toBeUndefined());
  it('passes over what is not asked', () => {
    expect(screenBefore(answersOf(calm), 'need')).toBe('immediate-danger');
    expect(screenBefore(answersOf(everything), 'need')).toBe('called-999');
    expect(screenBefore(answersOf(calm), 'evidence')).toBe('specific-risks');
    expect(screenBefore(answersOf(everything), 'evidence')).toBe('flagged-risks');
    expect(screenBefore(answersOf(offline), 'before-you-ring')).toBe('other-procedures');
  });
  it('is the last question for the page at the end of the walk', () => {
    expect(screenBefore(answersOf(calm), 'referrals')).toBe('before-you-ring');
    expect(screenBefore(answersOf(advice), 'online-safety-advice')).toBe('need');
  });
  it('is the last question for a page beside the walk, while the need is not known', () => {
    expect(screenBefore(answersOf({ 'immediate-danger': 'now' }), 'about')).toBe('need');
  });
  it('is the hub for the pages beyond it', () => {
    expect(screenBefore(answersOf(calm), 'referrals/police')).toBe('referrals');
    expect(screenBefore(answersOf(calm), 'record')).toBe('referrals');
  });
});
