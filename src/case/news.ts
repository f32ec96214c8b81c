import type { TaskId } from '#protocol/tasks';
import { factIds, type FactId, isFact } from './facts';
import { listOf } from './listed';
import { type CaseFacts, toldTo } from './marks';

/** Whether a fact is so now, and not among those that were told; of a task that told nothing, none is. */
const isUntold = ({ answers }: CaseFacts, fact: FactId, told: readonly FactId[] | undefined): boolean =>
  told !== undefined && !told.includes(fact) && isFact(answers, fact);

/**
 * Whether a fact is news of a task: so now, and not told when the task was marked made or since. A task that only an answer says was
 * made has none, as nobody here knows what it told.
 */
const isNews = (facts: CaseFacts, fact: FactId, task: TaskId): boolean => isUntold(facts, fact, toldTo(facts, task));

/** The facts that a task's people were not told, in order. */
export const newsOf = listOf<CaseFacts, FactId, [task: TaskId]>(factIds, isNews);

/** Whether there is something to tell a task's people that they were not told. */
export function hasNews(facts: CaseFacts, task: TaskId): boolean {
  const told = toldTo(facts, task);
  return factIds.some((fact) => isUntold(facts, fact, told));
}
