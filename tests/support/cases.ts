import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { factIds } from '../../src/case/facts';
import type { CaseFacts, Marks } from '../../src/case/marks';
import { isUnanswered } from '../../src/case/path';
import { plan, type PlannedTask } from '../../src/case/plan';
import type { QuestionId } from '#protocol/questions';
import { questionIds, questions } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';

/** A concern about a child online, nobody told, of which nothing more was said. */
export const concern: GivenAnswers = { 'immediate-danger': 'no', need: 'concern', 'already-reported': ['nobody'] };
/** A concern in which neither a device nor the internet plays a part. */
export const offline: GivenAnswers = { ...concern, need: 'concern-offline' };
export const groomed: GivenAnswers = { ...concern, harm: ['grooming'] };
export const extremism: GivenAnswers = { ...concern, 'violent-extremism': 'yes' };
export const secretContact: GivenAnswers = { ...concern, harm: ['secret-contact'] };
export const advice: GivenAnswers = { 'immediate-danger': 'no', need: 'online-safety-advice' };
export const conductAtWork: GivenAnswers = { 'immediate-danger': 'no', need: 'professional-conduct' };

const clearRisks: GivenAnswers = {
  'virtual-identities': 'no',
  'unsupervised-contact': 'no',
  'online-communities': 'no',
  sharing: 'no',
  'violent-extremism': 'no',
};
/** The answers with one more to each question that is asked and has none: what says least of it. */
const completed = (given: GivenAnswers): GivenAnswers =>
  questionIds.reduce((answers, question) => {
    const last = questions[question].options.at(-1) as string;
    const answer = questions[question].kind === 'one' ? last : [last];
    return isUnanswered(answersOf(answers), question) ? { ...answers, [question]: answer } : answers;
  }, given);
/** A concern with every question on its path answered, and nothing that calls for more than the two first referrals. */
export const calm: GivenAnswers = completed({
  ...concern,
  harm: ['cyberbullying'],
  ...clearRisks,
  'others-involved': ['none-known'],
  'evidence-location': ['online'],
  'evidence-handled': ['none'],
  'local-authority': 'gwynedd',
});
/** A concern in which each question is asked, and answered. */
export const everything: GivenAnswers = completed({
  ...calm,
  'immediate-danger': 'now',
  'called-999': 'called-other',
  harm: ['other-content', 'other-contact', 'cyberbullying'],
  'virtual-identities': 'yes',
  'unsupervised-contact': 'yes',
  'online-communities': 'yes',
  sharing: 'yes',
  'violent-extremism': 'yes',
  'looked-after': 'yes',
  'extremism-signs': ['fosters-hatred'],
});

/** The answers without those to some questions. */
export const without = (answers: GivenAnswers, ...questions: readonly QuestionId[]): GivenAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !questions.some((gone) => gone === question)));

/** The answers to the questions that come before one. */
export const before = (answers: GivenAnswers, question: QuestionId): GivenAnswers =>
  without(answers, ...questionIds.slice(questionIds.indexOf(question)));

/** Social Services and the Police were told. */
export const told: Marks = { 'social-services': ['made'], police: ['made'] };

/** A case as the rules have it; whoever was told was told all there is. */
export const facts = (answers: GivenAnswers, marks: Marks = {}): CaseFacts => ({
  answers: answersOf(answers),
  marks,
  told: { 'social-services': factIds, police: factIds },
});

/** The plan's row for a task, if it has one. */
export const rowOf = (answers: GivenAnswers, task: TaskId, marks: Marks = {}): PlannedTask | undefined =>
  plan(facts(answers, marks)).find((row) => row.task === task);

export const statusOf = (answers: GivenAnswers, task: TaskId, marks: Marks = {}) => rowOf(answers, task, marks)?.status;

export const tasksOf = (answers: GivenAnswers, marks: Marks = {}): readonly TaskId[] =>
  plan(facts(answers, marks)).map((row) => row.task);
