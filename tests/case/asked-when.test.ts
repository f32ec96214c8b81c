import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { askedQuestions } from '../../src/case/path';
import { caseOf } from '../../tools/proof/search/case';
import { isAsked as isAskedByTheFlow } from '../../tools/proof/terms/meaning';
import { questionIds } from '../../tools/proof/terms/questions';
import type { QuestionId } from '#protocol/questions';
import { advice, concern, conductAtWork, extremism, online, secretContact, withoutTechnology } from '../support/cases';

const isAsked = (answers: Answers, question: QuestionId) => askedQuestions(answers).includes(question);
const forms = (...picked: NonNullable<Answers['forms']>): Answers => ({ ...online, forms: picked });

const everyConcern = { asked: [concern, online, withoutTechnology], passed: [{}, advice, conductAtWork] };
const concernFlow = {
  asked: [concern, online, { ...concern, technology: ['not-known'] }],
  passed: [{}, advice, conductAtWork, withoutTechnology],
} satisfies Rows;
const formOf = (form: 'content' | 'contact' | 'conduct') =>
  ({
    asked: [forms(form), forms('not-sure'), forms('content', 'contact', 'conduct')],
    passed: [
      online,
      { ...withoutTechnology, forms: [form] },
      ...(['content', 'contact', 'conduct'] as const).filter((other) => other !== form).map((other) => forms(other)),
    ],
  }) satisfies Rows;

interface Rows {
  asked: readonly Answers[];
  passed: readonly Answers[];
}
const table: Readonly<Partial<Record<QuestionId, Rows>>> = {
  'immediate-danger': { asked: [{}, concern, advice], passed: [] },
  'called-999': {
    asked: [
      { 'immediate-danger': 'yes' },
      { 'immediate-danger': 'not-sure' },
      { ...advice, 'immediate-danger': 'yes' },
    ],
    passed: [{}, { 'immediate-danger': 'no' }],
  },
  need: { asked: [{}, { 'immediate-danger': 'yes' }, concern], passed: [] },
  'already-reported': everyConcern,
  technology: everyConcern,
  forms: concernFlow,
  content: formOf('content'),
  contact: formOf('contact'),
  conduct: formOf('conduct'),
  'virtual-identities': concernFlow,
  'unsupervised-contact': {
    asked: [...concernFlow.asked, forms('contact'), { ...secretContact, contact: ['grooming'] }],
    passed: [...concernFlow.passed, secretContact],
  },
  'online-communities': concernFlow,
  sharing: {
    asked: [...concernFlow.asked, forms('conduct'), { ...forms('conduct'), conduct: ['cyberbullying'] }, secretContact],
    passed: [
      ...concernFlow.passed,
      { ...forms('conduct'), conduct: ['cyberbullying', 'sexual-images-exchanged'] },
      { ...forms('contact'), contact: ['abuse-to-create-images'] },
    ],
  },
  'violent-extremism': concernFlow,
  'looked-after': {
    asked: [
      { ...online, 'unsupervised-contact': 'yes' },
      { ...online, 'unsupervised-contact': 'not-sure' },
      secretContact,
    ],
    passed: [
      online,
      { ...online, 'unsupervised-contact': 'no' },
      { ...withoutTechnology, 'unsupervised-contact': 'yes' },
    ],
  },
  'extremism-signs': {
    asked: [extremism, { ...extremism, 'violent-extremism': 'not-sure' }],
    passed: [online, { ...extremism, 'violent-extremism': 'no' }, { ...extremism, technology: ['none'] }],
  },
  'others-involved': concernFlow,
  'evidence-location': concernFlow,
  'evidence-handled': concernFlow,
  'local-authority': everyConcern,
};

describe.each(Object.entries(table) as [QuestionId, Rows][])('%s', (question, { asked, passed }) => {
  it.each(asked)('is asked after %j', (answers) => expect(isAsked(answers, question)).toBe(true));
  if (passed.length > 0)
    it.each(passed)('is not asked after %j', (answers) => expect(isAsked(answers, question)).toBe(false));
});

/** What was answered, as the proof reads it. */
const saidOf = (answers: Answers) =>
  caseOf(new Map(Object.entries(answers).map(([question, given]) => [question as QuestionId, [given].flat()])));

it.each(questionIds)('%s is asked, in each of these cases, just when the proof’s own statement says so', (question) => {
  const cases = Object.values(table).flatMap(({ asked, passed }) => [...asked, ...passed]);
  expect(cases.filter((answers) => isAsked(answers, question) !== isAskedByTheFlow(saidOf(answers), question))).toEqual(
    [],
  );
});

it('asks the questions in the order of the protocol’s flow', () => {
  const unsure: Answers = {
    ...online,
    'immediate-danger': 'yes',
    forms: ['not-sure'],
    'unsupervised-contact': 'yes',
    'violent-extremism': 'yes',
  };
  expect(askedQuestions(unsure)).toEqual(questionIds);
});

it('does not ask by an answer that is off the path itself', () => {
  const contactOffThePath: Answers = { ...secretContact, forms: ['conduct'] };
  expect(isAsked(contactOffThePath, 'unsupervised-contact')).toBe(true);
  expect(isAsked(contactOffThePath, 'looked-after')).toBe(false);
});
