import { type QuestionId, questionIds } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import { isConcern, isQuestion } from './answers';
import { isDangerUntold } from './danger';
import { listOf } from './listed';
import { type CaseFacts, hasNews, isAnyToFollow, isDuty } from './marks';
import { isUnanswered } from './path';
import { isDutyOutstanding, isDutyUnsettled } from './plan';

/** A question is outstanding if unanswered; `called-999` also while the Police are unaware of live or past danger. */
const isQuestionOutstanding = (facts: CaseFacts, question: QuestionId): boolean =>
  isUnanswered(facts.answers, question) || (question === 'called-999' && isDangerUntold(facts));

/** Returns the questions and then the duties that are outstanding. */
export const outstanding = listOf<CaseFacts, QuestionId | TaskId>([...questionIds, ...taskIds], (facts, id) =>
  isQuestion(id) ? isQuestionOutstanding(facts, id) : isDutyOutstanding(facts, id),
);

/**
 * Whether every call of the protocol is made and has no news; questions may be open. The check that splits cases least
 * comes first, so the proof need not try each of the others with every possible news.
 */
export const areCallsMade = (facts: CaseFacts): boolean =>
  !taskIds.some((task) => isDutyUnsettled(facts, task))
  && !taskIds.some((task) => isDuty(facts, task) && hasNews(facts, task));

/** Whether the case is a concern with nothing outstanding. */
export const isComplete = (facts: CaseFacts): boolean =>
  isConcern(facts.answers)
  && areCallsMade(facts)
  && !questionIds.some((question) => isQuestionOutstanding(facts, question));

/** Whether calls, questions and follow-ups are all done. Only then may a page say so. */
export const isAllDone = (facts: CaseFacts): boolean => !isAnyToFollow(facts) && isComplete(facts);
