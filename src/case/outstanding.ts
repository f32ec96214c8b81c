import { type QuestionId, questionIds } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import { isConcern, isQuestion } from './answers';
import { isDangerUntold } from './danger';
import { listOf } from './listed';
import { type CaseFacts, isAnyToFollow } from './marks';
import { isUnanswered } from './path';
import { isDutyOutstanding } from './plan';

/** A question is outstanding if unanswered; `called-999` also while the Police are unaware of live or past danger. */
const isQuestionOutstanding = (facts: CaseFacts, question: QuestionId): boolean =>
  isUnanswered(facts.answers, question) || (question === 'called-999' && isDangerUntold(facts));

/** Returns the questions and then the duties that are outstanding. */
export const outstanding = listOf<CaseFacts, QuestionId | TaskId>([...questionIds, ...taskIds], (facts, id) =>
  isQuestion(id) ? isQuestionOutstanding(facts, id) : isDutyOutstanding(facts, id),
);

/** Whether every call that the protocol requires is settled, with no news; questions may be open. */
export const areCallsMade = (facts: CaseFacts): boolean => !taskIds.some((task) => isDutyOutstanding(facts, task));

/** Whether the case is a concern with nothing outstanding. */
export const isComplete = (facts: CaseFacts): boolean =>
  isConcern(facts.answers)
  && areCallsMade(facts)
  && !questionIds.some((question) => isQuestionOutstanding(facts, question));

/** Whether calls, questions and follow-ups are all done. Only then may a page say so. */
export const isAllDone = (facts: CaseFacts): boolean => !isAnyToFollow(facts) && isComplete(facts);
