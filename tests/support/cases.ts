import { answersOf, factIds, type GivenAnswers } from '../../src/case/answers';
import { type CaseFacts, isBody, type Marks, toldBys } from '../../src/case/marks';
import { isUnanswered } from '../../src/case/path';
import { plan, type PlannedTask } from '../../src/case/plan';
import type { QuestionId } from '#protocol/questions';
import { questionIds, questions } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';

/** A concern about a child online, with nobody told and nothing more known. */
export const concern: GivenAnswers = { 'immediate-danger': 'no', need: 'concern', 'already-reported': ['nobody'] };
/** A concern in which neither a device nor the internet plays a part. */
export const offline: GivenAnswers = { ...concern, need: 'concern-offline' };
export const groomed: GivenAnswers = { ...concern, harm: ['grooming'] };
export const extremism: GivenAnswers = { ...concern, 'violent-extremism': 'yes' };
export const secretContact: GivenAnswers = { ...concern, harm: ['secret-contact'] };
export const advice: GivenAnswers = { 'immediate-danger': 'no', need: 'online-safety-advice' };
export const conductAtWork: GivenAnswers = { 'immediate-danger': 'no', need: 'professional-conduct' };
/** A case for each page to which only some answers lead. */
export const caseOfPage: Readonly<Partial<Record<ScreenId, GivenAnswers>>> = {
  'other-procedures': offline,
  'online-safety-advice': advice,
  'professional-conduct': conductAtWork,
};

/** Answers each question that is still open on the path, with the option that says least. */
const completed = (given: GivenAnswers): GivenAnswers =>
  questionIds.reduce((answers, question) => {
    const { kind, options } = questions[question];
    const least = options.find((option) => option === 'no') ?? (options.at(-1) as string);
    const answer = kind === 'one' ? least : [least];
    return isUnanswered(answersOf(answers), question) ? { ...answers, [question]: answer } : answers;
  }, given);
/** A concern with every question on its path answered, and only the first two referrals to make. */
export const calm: GivenAnswers = completed({
  ...concern,
  harm: ['cyberbullying'],
  'others-involved': ['none-known'],
  'evidence-location': ['online'],
  'evidence-handled': ['none'],
  'local-authority': 'gwynedd',
});
/** A concern in which every question is asked and answered. */
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

/** Returns the answers without those to some questions. */
export const without = (answers: GivenAnswers, ...questions: readonly QuestionId[]): GivenAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !questions.some((gone) => gone === question)));

/** Social Services and the Police were told. */
export const bothTold: Marks = { 'social-services': ['made'], police: ['made'] };

/** Returns the facts of a case. Whoever is told was told everything. */
export const facts = (answers: GivenAnswers, marks: Marks = {}): CaseFacts => ({
  answers: answersOf(answers),
  marks,
  told: Object.fromEntries(toldBys.filter((by) => !isBody(by) || marks[by]?.[0] === 'made').map((by) => [by, factIds])),
});

/** Returns the plan's row for a task, if it has one. */
export const rowOf = (answers: GivenAnswers, task: TaskId, marks: Marks = {}): PlannedTask | undefined =>
  plan(facts(answers, marks)).find((row) => row.task === task);

export const statusOf = (answers: GivenAnswers, task: TaskId, marks: Marks = {}) => rowOf(answers, task, marks)?.status;

export const tasksOf = (answers: GivenAnswers, marks: Marks = {}): readonly TaskId[] =>
  plan(facts(answers, marks)).map((row) => row.task);
