import { describe, expect, it } from 'vitest';
import { type QuestionId, questionIds } from '#protocol/questions';
import { answersOf, type GivenAnswers, isOnlineConcern } from '../../src/case/answers';
import { askedQuestions, isUnanswered, screenBefore, walkedPath } from '../../src/case/path';
import { caseResult } from '../../src/case/result';
import { advice, calm, concern, everything, facts, offline, secretContact, bothTold, without } from '../support/cases';
import { toTheHarm } from '../support/screens';

// P9 and P11 prove for every case when each question is asked, and which screens are on the path in which order.
it('asks the questions in the order of the protocol’s flow, and none by an answer that is off the path itself', () => {
  const asked = (answers: GivenAnswers) => askedQuestions(answersOf(answers));
  const all: GivenAnswers = { ...concern, 'immediate-danger': 'now', 'violent-extremism': 'yes' };
  const some: readonly QuestionId[] = ['immediate-danger', 'called-999', 'need', 'harm', 'extremism-signs'];
  expect(asked(all).filter((question) => some.includes(question))).toEqual(some);
  expect(asked({ ...secretContact, need: 'concern-offline', 'unsupervised-contact': 'yes' })).not.toContain(
    'looked-after',
  );
});

it.each<[string, GivenAnswers, string[]]>([
  ['nothing answered', {}, ['immediate-danger']],
  ['answers that run out on the way', concern, toTheHarm],
  ['answers that run out among the risks', without(calm, 'sharing'), [...toTheHarm, 'specific-risks']],
  [
    'answers that run out beneath a flagged risk',
    without(everything, 'looked-after'),
    ['immediate-danger', 'called-999', 'need', 'harm', 'specific-risks'],
  ],
])('leads to its first gap: %s', (_, answers, screens) => expect(walkedPath(answersOf(answers))).toEqual(screens));

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
  it('counts for nothing, and again when its question comes back', () => {
    expect(caseResult(facts(left, bothTold))).toEqual(caseResult(facts(without(left, 'sharing'), bothTold)));
    expect(caseResult(facts({ ...left, harm: ['cyberbullying'] }))).toEqual(caseResult(facts(calm)));
  });
});

it('knows the screen before: none for the first, the last question for a page beside the walk, the task list beyond it', () => {
  expect(screenBefore(answersOf(calm), 'immediate-danger')).toBeUndefined();
  expect(screenBefore(answersOf(calm), 'need')).toBe('immediate-danger');
  expect(screenBefore(answersOf({ 'immediate-danger': 'now' }), 'about')).toBe('need');
  expect(screenBefore(answersOf(calm), 'record')).toBe('referrals');
});
