import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { isConcernFlow, isUnanswered, screenBefore, screensOnPath, walkedPath } from '../../src/case/path';
import { caseResult } from '../../src/case/result';
import { questionIds } from '#protocol/questions';
import {
  advice,
  calm,
  concern,
  conductAtWork,
  everything,
  facts,
  online,
  secretContact,
  told,
  without,
  withoutTechnology,
} from '../support/cases';
import { allAsked, onwards, opening, toTheForms } from '../support/screens';

const clearRisks: Answers = { 'unsupervised-contact': 'no', 'violent-extremism': 'no' };

describe('the way through', () => {
  it.each<[string, Answers, string[]]>([
    ['a calm concern', calm, [...toTheForms, 'conduct', 'specific-risks', ...onwards('others-involved')]],
    ['a concern in which all is asked', everything, allAsked],
    [
      'a concern without technology',
      { ...withoutTechnology, 'local-authority': 'powys' },
      [...opening, 'other-procedures', 'local-authority', 'referrals'],
    ],
    ['a question about online safety', advice, ['immediate-danger', 'need', 'online-safety-advice']],
    ['a question about conduct at work', conductAtWork, ['immediate-danger', 'need', 'professional-conduct']],
    ['nothing answered', {}, ['immediate-danger']],
    ['answers that run out on the way', online, [...toTheForms]],
    ['answers that run out among the risks', without(calm, 'sharing'), [...toTheForms, 'conduct', 'specific-risks']],
  ])('%s', (_, answers, screens) => expect(walkedPath(answers)).toEqual(screens));

  it('explains the risks when one is flagged, or implied, and not when all are clear', () => {
    const isExplained = (answers: Answers) => screensOnPath(answers).includes('risks-explained');
    expect(isExplained(calm)).toBe(false);
    expect(isExplained({ ...calm, sharing: 'yes' })).toBe(true);
    expect(isExplained({ ...calm, sharing: 'not-sure' })).toBe(true);
    expect(isExplained(secretContact)).toBe(true);
  });

  it('names the first question left open as its end, though later ones are answered', () => {
    expect(caseResult(facts({ ...concern, ...clearRisks })).end).toBe('technology');
    expect(caseResult(facts(calm)).end).toBe('referrals');
  });
});

it('leaves open what is asked and has no answer, in order', () => {
  const unanswered = (answers: Answers) => questionIds.filter((question) => isUnanswered(answers, question));
  expect(unanswered({ ...without(calm, 'sharing', 'conduct'), 'immediate-danger': 'yes' })).toEqual([
    'called-999',
    'conduct',
    'sharing',
  ]);
  expect(unanswered(calm)).toEqual([]);
});

it('takes technology to play a part in a concern, unless it is said that none does', () => {
  expect([concern, online, withoutTechnology, advice, {}].map(isConcernFlow)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('an answer off the path', () => {
  const left: Answers = { ...calm, forms: ['contact'], contact: ['other-contact'] };
  it('counts for nothing', () => {
    expect(caseResult(facts(left, told))).toEqual(caseResult(facts(without(left, 'conduct'), told)));
  });
  it('counts again when its question comes back', () => {
    expect(caseResult(facts({ ...left, forms: ['contact', 'conduct'] })).forms).toEqual(['contact', 'conduct']);
    expect(caseResult(facts({ ...left, forms: ['conduct'] }))).toEqual(caseResult(facts(calm)));
  });
});

describe('the screen before', () => {
  it('is none for the first', () => expect(screenBefore(calm, 'immediate-danger')).toBeUndefined());
  it('passes over what is not asked', () => {
    expect(screenBefore(calm, 'need')).toBe('immediate-danger');
    expect(screenBefore(everything, 'need')).toBe('called-999');
    expect(screenBefore(calm, 'others-involved')).toBe('specific-risks');
    expect(screenBefore(everything, 'others-involved')).toBe('risks-explained');
  });
  it('is the last question for the page at the end of the walk', () => {
    expect(screenBefore(calm, 'referrals')).toBe('local-authority');
    expect(screenBefore(advice, 'online-safety-advice')).toBe('need');
  });
  it('is the last question for a page beside the walk, while the need is not known', () => {
    expect(screenBefore({ 'immediate-danger': 'yes' }, 'about')).toBe('need');
  });
  it('is the hub for the pages beyond it', () => {
    expect(screenBefore(calm, 'referrals/police')).toBe('referrals');
    expect(screenBefore(calm, 'record')).toBe('referrals');
  });
});
