import { groomed } from '#protocol/questions';
import { never } from '#protocol/shapes';
import type { ClauseId } from '#protocol/clauses';
import { type Body, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { holds } from './answers';
import type { FactId } from './facts';
import { tableOf } from './listed';
import { type CaseFacts, isMade, isMadeEarly, isMarked, isOpen, lockedBy, newsOf, saidOf, toldTo } from './marks';

/** How a task of the plan stands. */
export type Status = 'made-early' | 'made' | 'handled' | 'left' | 'locked' | 'tried' | 'to-do';

/**
 * One row of the plan. `because`: the clauses it stands on; `lockedBy`: what must be made first, empty unless locked; `by`: who said
 * that it makes it, or that it be left; `told`: what its people were told, `news`: what they were not, since the call that was marked.
 */
export interface PlannedTask {
  readonly task: TaskId;
  readonly duty: boolean;
  readonly status: Status;
  readonly because: readonly ClauseId[];
  readonly lockedBy: readonly TaskId[];
  readonly by: Body | null;
  readonly told: readonly FactId[];
  readonly news: readonly FactId[];
}

/** Whether the task is in the plan: its row asks for it, or it was made and that stands. */
export const isPlanned = (facts: CaseFacts, task: TaskId): boolean =>
  holds(tasks[task].inPlanWhen, facts.answers) || isMade(facts, task);

/** Whether the task is to be done, and no option: only what its row asks for can be. */
export const isDuty = ({ answers }: CaseFacts, task: TaskId): boolean => holds(tasks[task].dutyWhen, answers);

/** The status of a planned task; the order of the lines is the order of precedence. */
export function taskStatus(facts: CaseFacts, task: TaskId): Status {
  if (isMadeEarly(facts, task)) return 'made-early';
  if (isMade(facts, task)) return 'made';
  const said = saidOf(facts, task);
  if (said) return said.do;
  if (!isOpen(facts, task)) return 'locked';
  return isMarked(facts, task, 'tried') ? 'tried' : 'to-do';
}

/** The clauses a row stands on. */
function becauseOf({ answers }: CaseFacts, task: TaskId): readonly ClauseId[] {
  const { clauses, clausesWhenGroomed = [] } = tasks[task];
  return holds(groomed, answers) ? [...clauses, ...clausesWhenGroomed] : clauses;
}
/** What must be made first, of a row that is locked. */
function waitsFor(facts: CaseFacts, task: TaskId): readonly TaskId[] {
  const first = lockedBy(facts, task);
  return first.length > 0 && taskStatus(facts, task) === 'locked' ? first : [];
}
/** Who said that they make it, or that it be left, of a row that stands so. */
function byWhom(facts: CaseFacts, task: TaskId): Body | null {
  const said = saidOf(facts, task);
  return said && taskStatus(facts, task) === said.do ? said.by : null;
}

/** The ordered plan of referrals and reports (5.5.5, 5.5.6, 5.5.7): follows from the answers that count and the current marks alone. */
export const plan = tableOf<CaseFacts, TaskId, PlannedTask>(taskIds, isPlanned, {
  task: (_, task) => task,
  duty: isDuty,
  status: taskStatus,
  because: becauseOf,
  lockedBy: waitsFor,
  by: byWhom,
  told: (facts, task) => toldTo(facts, task) ?? [],
  news: newsOf,
});

/** The row of a task, where the plan has one. */
export const rowOf = (facts: CaseFacts, task: TaskId): PlannedTask | undefined =>
  plan(facts).find((row) => row.task === task);

/** Whether a task needs nothing more: it was made, or others said that they make it or that it be left. */
export const isSettled = (facts: CaseFacts, task: TaskId): boolean =>
  isMade(facts, task) || saidOf(facts, task) !== undefined;

/** Whether a task is to be done now, or tried again. */
export const isToDo = (status: Status): boolean => status === 'to-do' || status === 'tried';
/** Whether a row's people are to be rung: it is to be done now, or they were not told all. */
export const isToRing = ({ status, news }: PlannedTask): boolean => isToDo(status) || news.length > 0;
/** Whether a row is no more than offered: what is never a duty is not said to be to do. */
export const isOffered = ({ task, status }: Pick<PlannedTask, 'task' | 'status'>): boolean =>
  tasks[task].dutyWhen === never && status === 'to-do';
/** Whether a task is still to be done, now or once it opens: then it reads that it must or may be. */
export const isUnsettled = (status: Status): boolean => isToDo(status) || status === 'locked';
