import { type QuestionId, questionIds } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import { isQuestion } from './answers';
import { isDangerUntold } from './danger';
import { isAnyToFollow } from './follow-ups';
import { listOf } from './listed';
import { type CaseFacts, hasNews } from './marks';
import { isConcern, isUnanswered } from './path';
import { isDuty, isSettled } from './plan';

/** A question still to answer, and `called-999` while there is, may be or was danger that the Police do not know of. */
const isQuestionOutstanding = (facts: CaseFacts, question: QuestionId): boolean =>
  isUnanswered(facts.answers, question) || (question === 'called-999' && isDangerUntold(facts));

const isDutyUnsettled = (facts: CaseFacts, task: TaskId): boolean => isDuty(facts, task) && !isSettled(facts, task);

/** A duty that is not settled, or whose people are still to be told something. */
export const isDutyOutstanding = (facts: CaseFacts, task: TaskId): boolean =>
  isDutyUnsettled(facts, task) || (isDuty(facts, task) && hasNews(facts, task));

/** The next duty after a task that is still to do: Continue leads from its page there. */
export const nextDuty = (facts: CaseFacts, after: TaskId): TaskId | undefined =>
  taskIds.slice(taskIds.indexOf(after) + 1).find((task) => isDutyOutstanding(facts, task));

/** What is still to do: questions, then duties. */
export const outstanding = listOf<CaseFacts, QuestionId | TaskId>([...questionIds, ...taskIds], (facts, id) =>
  isQuestion(id) ? isQuestionOutstanding(facts, id) : isDutyOutstanding(facts, id),
);

/**
 * Whether every call of the protocol is made, and tells what is known; questions may be open. What parts fewest cases is asked first, so
 * that the proof need not try each of the rest with each thing that can be new.
 */
export const areCallsMade = (facts: CaseFacts): boolean =>
  !taskIds.some((task) => isDutyUnsettled(facts, task))
  && !taskIds.some((task) => isDuty(facts, task) && hasNews(facts, task));

/** A concern with nothing outstanding. */
export const isComplete = (facts: CaseFacts): boolean =>
  isConcern(facts.answers)
  && areCallsMade(facts)
  && !questionIds.some((question) => isQuestionOutstanding(facts, question));

/** Whether nothing is left: the calls are made, and so is all that follows from them. Only then may a page say so. */
export const isAllDone = (facts: CaseFacts): boolean => !isAnyToFollow(facts) && isComplete(facts);
