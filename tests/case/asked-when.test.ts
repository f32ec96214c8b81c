import { describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { askedQuestions } from '../../src/case/path';
import { caseOf } from '../../tools/proof/search/case';
import { isAsked as isAskedByTheFlow } from '../../tools/proof/terms/meaning';
import { questionIds } from '../../tools/proof/terms/questions';
import type { QuestionId } from '#protocol/questions';
import { advice, concern, conductAtWork, extremism, groomed, offline, secretContact } from '../support/cases';

const isAsked = (answers: GivenAnswers, question: QuestionId) => askedQuestions(answersOf(answers)).includes(question);
const harmed = (...harm: NonNullable<GivenAnswers['harm']>): GivenAnswers => ({ ...concern, harm });

interface Rows {
  asked: readonly GivenAnswers[];
  passed: readonly GivenAnswers[];
}
const everyConcern: Rows = { asked: [concern, groomed, offline], passed: [{}, advice, conductAtWork] };
const onlineConcern: Rows = { asked: [concern, groomed], passed: [{}, advice, conductAtWork, offline] };

const table: Readonly<Record<QuestionId, Rows>> = {
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

/** What was answered, as the proof reads it. */
const saidOf = (answers: GivenAnswers) =>
  caseOf(new Map(Object.entries(answers).map(([question, given]) => [question as QuestionId, [given].flat()])));

it.each(questionIds)('%s is asked, in each of these cases, just when the proof’s own statement says so', (question) => {
  const cases = Object.values(table).flatMap(({ asked, passed }) => [...asked, ...passed]);
  expect(cases.filter((answers) => isAsked(answers, question) !== isAskedByTheFlow(saidOf(answers), question))).toEqual(
    [],
  );
});

it('asks the questions in the order of the protocol’s flow', () => {
  const all: GivenAnswers = {
    ...concern,
    'immediate-danger': 'now',
    'unsupervised-contact': 'yes',
    'violent-extremism': 'yes',
  };
  expect(askedQuestions(answersOf(all))).toEqual(Object.keys(table));
  expect(askedQuestions(answersOf(all))).toEqual(questionIds);
});

it('does not ask by an answer that is off the path itself', () => {
  const contactOffThePath: GivenAnswers = { ...secretContact, need: 'concern-offline', 'unsupervised-contact': 'yes' };
  expect(isAsked(contactOffThePath, 'looked-after')).toBe(false);
  expect(isAsked({ ...harmed('extremist-content'), need: 'concern-offline' }, 'extremism-signs')).toBe(false);
  expect(isAsked({ ...harmed('secret-contact'), 'looked-after': 'yes' }, 'looked-after')).toBe(false);
});
