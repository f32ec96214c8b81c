import { describe, expect, it } from 'vitest';
import { type QuestionId, questionIds } from '#protocol/questions';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import {
  askedQuestions,
  isOnlineConcern,
  isUnanswered,
  screenBefore,
  screensOnPath,
  walkedPath,
} from '../../src/case/path';
import { caseResult } from '../../src/case/result';
import {
  advice,
  calm,
  concern,
  conductAtWork,
  everything,
  extremism,
  facts,
  groomed,
  offline,
  secretContact,
  told,
  without,
} from '../support/cases';
import { toTheHarm } from '../support/screens';

const isAsked = (answers: GivenAnswers, question: QuestionId) => askedQuestions(answersOf(answers)).includes(question);
const harmed = (...harm: NonNullable<GivenAnswers['harm']>): GivenAnswers => ({ ...concern, harm });

interface Rows {
  asked: readonly GivenAnswers[];
  passed: readonly GivenAnswers[];
}
const everyConcern: Rows = { asked: [concern, groomed, offline], passed: [{}, advice, conductAtWork] };
const onlineConcern: Rows = { asked: [concern, groomed], passed: [{}, advice, conductAtWork, offline] };

const table: Readonly<Partial<Record<QuestionId, Rows>>> = {
  'immediate-danger': { asked: [{}, concern, advice], passed: [] },
  'called-999': {
    asked: [
      { 'immediate-danger': 'now' },
      { 'immediate-danger': 'over' },
      { 'immediate-danger': 'not-sure' },
      { ...advice, 'immediate-danger': 'now' },
    ],
    passed: [{}, { 'immediate-danger': 'no' }],
  },
  need: { asked: [{}, { 'immediate-danger': 'now' }, concern], passed: [] },
  harm: onlineConcern,
  'virtual-identities': onlineConcern,
  'unsupervised-contact': {
    asked: [...onlineConcern.asked, harmed('other-contact', 'not-sure')],
    passed: [...onlineConcern.passed, secretContact, harmed('secret-contact', 'not-sure')],
  },
  'online-communities': onlineConcern,
  sharing: {
    asked: [...onlineConcern.asked, harmed('cyberbullying', 'child-abuse-images'), secretContact],
    passed: [
      ...onlineConcern.passed,
      harmed('cyberbullying', 'sexual-images-exchanged'),
      harmed('abuse-to-create-images'),
      harmed('extortion'),
    ],
  },
  'violent-extremism': {
    asked: [...onlineConcern.asked, harmed('extreme-violence', 'other-content')],
    passed: [...onlineConcern.passed, harmed('extremist-content')],
  },
  'looked-after': {
    asked: [
      { ...concern, 'unsupervised-contact': 'yes' },
      { ...concern, 'unsupervised-contact': 'not-sure' },
    ],
    passed: [
      concern,
      { ...concern, 'unsupervised-contact': 'no' },
      { ...offline, 'unsupervised-contact': 'yes' },
      secretContact,
      { ...secretContact, 'unsupervised-contact': 'yes' },
    ],
  },
  'extremism-signs': {
    asked: [
      extremism,
      { ...extremism, 'violent-extremism': 'not-sure' },
      harmed('extremist-content'),
      { ...harmed('extremist-content'), 'violent-extremism': 'no' },
    ],
    passed: [concern, { ...extremism, 'violent-extremism': 'no' }, { ...extremism, need: 'concern-offline' }],
  },
  'evidence-location': onlineConcern,
  'evidence-handled': onlineConcern,
  'others-involved': onlineConcern,
  'already-reported': everyConcern,
  'local-authority': everyConcern,
};

describe.each(Object.entries(table) as [QuestionId, Rows][])('%s', (question, { asked, passed }) => {
  it.each(asked)('is asked after %j', (answers) => expect(isAsked(answers, question)).toBe(true));
  if (passed.length > 0)
    it.each(passed)('is not asked after %j', (answers) => expect(isAsked(answers, question)).toBe(false));
});

it('asks the questions in the order of the protocol’s flow', () => {
  const all: GivenAnswers = {
    ...concern,
    'immediate-danger': 'now',
    'unsupervised-contact': 'yes',
    'violent-extremism': 'yes',
  };
  expect(askedQuestions(answersOf(all)).filter((question) => question in table)).toEqual(Object.keys(table));
});

it('does not ask by an answer that is off the path itself', () => {
  const contactOffThePath: GivenAnswers = { ...secretContact, need: 'concern-offline', 'unsupervised-contact': 'yes' };
  expect(isAsked(contactOffThePath, 'looked-after')).toBe(false);
  expect(isAsked({ ...harmed('extremist-content'), need: 'concern-offline' }, 'extremism-signs')).toBe(false);
  expect(isAsked({ ...harmed('secret-contact'), 'looked-after': 'yes' }, 'looked-after')).toBe(false);
});

const clearRisks: GivenAnswers = { 'unsupervised-contact': 'no', 'violent-extremism': 'no' };

describe('the way through', () => {
  it.each<[string, GivenAnswers, string[]]>([
    ['nothing answered', {}, ['immediate-danger']],
    ['answers that run out on the way', concern, toTheHarm],
    ['answers that run out among the risks', without(calm, 'sharing'), [...toTheHarm, 'specific-risks']],
    [
      'answers that run out beneath a flagged risk',
      without(everything, 'looked-after'),
      ['immediate-danger', 'called-999', 'need', 'harm', 'specific-risks', 'flagged-risks'],
    ],
  ])('%s', (_, answers, screens) => expect(walkedPath(answersOf(answers))).toEqual(screens));

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
  it('is the task list for the pages beyond it', () => {
    expect(screenBefore(answersOf(calm), 'referrals/police')).toBe('referrals');
    expect(screenBefore(answersOf(calm), 'record')).toBe('referrals');
  });
});
