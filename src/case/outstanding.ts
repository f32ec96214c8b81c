import { type QuestionId, questionIds } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import { isConcern, isQuestion } from './answers';
import { isDangerUntold, isFor999 } from './danger';
import { listOf } from './listed';
import { type CaseFacts, hasNews, isAnyToFollow, isDuty, isOpen, isSettled } from './marks';
import { firstUnanswered, isUnanswered } from './path';
import { isDutyOutstanding, plan, type PlannedTask } from './plan';

/** A question is outstanding if unanswered; `called-999` also while the Police are unaware of live or past danger. */
const isQuestionOutstanding = (facts: CaseFacts, question: QuestionId): boolean =>
  isUnanswered(facts.answers, question) || (question === 'called-999' && isDangerUntold(facts));

/** Returns the questions and then the duties that are outstanding. */
export const outstanding = listOf<CaseFacts, QuestionId | TaskId>([...questionIds, ...taskIds], (facts, id) =>
  isQuestion(id) ? isQuestionOutstanding(facts, id) : isDutyOutstanding(facts, id),
);

/** Returns the plan in the order of the calls: the Police first while 999 is to be called. Good practice. */
export function callOrder(facts: CaseFacts): readonly PlannedTask[] {
  const isFirst = ({ task }: PlannedTask): boolean => task === 'police' && isFor999(facts);
  return [...plan(facts)].sort((one, other) => Number(isFirst(other)) - Number(isFirst(one)));
}

const dutyIds = ['social-services', 'police', 'prevent-spoc'] as const satisfies readonly TaskId[];

/** Whether every call that the protocol requires is settled, with no news; questions may be open. */
export function areCallsMade(facts: CaseFacts): boolean {
  const due = dutyIds.filter((task) => isDuty(facts, task));
  return due.every((task) => isSettled(facts, task)) && !due.some((task) => hasNews(facts, task));
}

/** What comes next: 999, a call (`isAgain`: because of news for its people), a question, or what follows them all. */
export type NextStep =
  '999' | { readonly task: (typeof dutyIds)[number]; readonly isAgain: boolean } | QuestionId | 'next-steps';

/**
 * Returns what the task list leads to: 999 while the Police do not know of live danger (good practice); then the first
 * open duty that is not settled (5.5.7-a), then the first with news; once every call is made, the first unanswered
 * question, since its answer may have to be told; then `next-steps`.
 */
export function nextStep(facts: CaseFacts): NextStep {
  if (isFor999(facts)) return '999';
  const due = dutyIds.filter((task) => isDutyOutstanding(facts, task));
  const first = due.find((task) => !isSettled(facts, task) && isOpen(facts, task));
  const task = first ?? due[0];
  return task ? { task, isAgain: !first } : (firstUnanswered(facts.answers) ?? 'next-steps');
}

/** Whether the case is a concern with nothing outstanding. */
export const isComplete = (facts: CaseFacts): boolean =>
  isConcern(facts.answers)
  && areCallsMade(facts)
  && !questionIds.some((question) => isQuestionOutstanding(facts, question));

/** Whether calls, questions and follow-ups are all done. Only then may a page say so. */
export const isAllDone = (facts: CaseFacts): boolean => !isAnyToFollow(facts) && isComplete(facts);
