import { type QuestionId, questionIds } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import type { CaseFacts } from './marks';
import { isConcern, isUnanswered } from './path';
import { isDangerUntold, isDuty, isSettled, taskStatus } from './plan';

/** A question still to answer, and `called-999` while there is, may be or was danger that the Police do not know of. */
export const isQuestionOutstanding = (facts: CaseFacts, question: QuestionId): boolean =>
  isUnanswered(facts.answers, question) || (question === 'called-999' && isDangerUntold(facts));

/** A duty that is not settled. */
export const isDutyOutstanding = (facts: CaseFacts, task: TaskId): boolean =>
  isDuty(facts, task) && !isSettled(taskStatus(facts, task));

/** The questions still to answer, in order. */
export const outstandingQuestions = (facts: CaseFacts): readonly QuestionId[] =>
  questionIds.filter((question) => isQuestionOutstanding(facts, question));

/** The duties not settled, in the order of the plan. */
export const outstandingDuties = (facts: CaseFacts): readonly TaskId[] =>
  taskIds.filter((task) => isDutyOutstanding(facts, task));

/** What is still to do: questions, then duties. */
export const outstanding = (facts: CaseFacts): readonly (QuestionId | TaskId)[] => [
  ...outstandingQuestions(facts),
  ...outstandingDuties(facts),
];

/** A concern with nothing outstanding. */
export const isComplete = (facts: CaseFacts): boolean =>
  isConcern(facts.answers)
  && !taskIds.some((task) => isDutyOutstanding(facts, task))
  && !questionIds.some((question) => isQuestionOutstanding(facts, question));
