import { groomed } from '#protocol/questions';
import { never } from '#protocol/shapes';
import type { ClauseId } from '#protocol/clauses';
import { bodies, type Body, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { type OptionRef, holds } from './answers';
import { tableOf } from './listed';
import {
  type CaseFacts,
  hasNews,
  isBody,
  isDuty,
  isMade,
  isMadeEarly,
  isMarked,
  isOpen,
  isPlanned,
  isSettled,
  lockedBy,
  newsOf,
  saidOf,
  toldTo,
} from './marks';

/** The status of a task in the plan. */
export type Status = 'made-early' | 'made' | 'handled' | 'left' | 'locked' | 'tried' | 'to-do';

/** What the protocol requires: the task must be made, the Police are asked whether it is needed, or it may be made. */
export type Reads = 'must' | 'ask' | 'may';

/**
 * A row of the plan. `because`: its clauses. `lockedBy`: the tasks that must be made first, if it is locked. `by`: who
 * said that they would make it, or that it should be left. `told`: the facts passed on in this call. `news`: the facts
 * that are true now and have not been passed on.
 */
export interface PlannedTask {
  readonly task: TaskId;
  readonly reads: Reads;
  readonly status: Status;
  readonly because: readonly ClauseId[];
  readonly lockedBy: readonly TaskId[];
  readonly by: Body | null;
  readonly told: readonly OptionRef[];
  readonly news: readonly OptionRef[];
}

/** Returns what is required of a task. A duty is a must unless it is in doubt. */
export function readsOf(facts: CaseFacts, task: TaskId): Reads {
  if (!isDuty(facts, task)) return 'may';
  return holds(tasks[task].askWhen ?? never, facts.answers) ? 'ask' : 'must';
}

/** Returns the status of a planned task. Earlier lines take precedence. */
export function taskStatus(facts: CaseFacts, task: TaskId): Status {
  if (isMadeEarly(facts, task)) return 'made-early';
  if (isMade(facts, task)) return 'made';
  const said = saidOf(facts, task);
  if (said) return said.do;
  if (!isOpen(facts, task)) return 'locked';
  return isMarked(facts, task, 'tried') ? 'tried' : 'to-do';
}

function becauseOf({ answers }: CaseFacts, task: TaskId): readonly ClauseId[] {
  const { clauses, clausesWhenGroomed = [] } = tasks[task];
  return holds(groomed, answers) ? [...clauses, ...clausesWhenGroomed] : clauses;
}
function waitsFor(facts: CaseFacts, task: TaskId): readonly TaskId[] {
  const first = lockedBy(facts, task);
  return first.length > 0 && taskStatus(facts, task) === 'locked' ? first : [];
}
function byWhom(facts: CaseFacts, task: TaskId): Body | null {
  const said = saidOf(facts, task);
  return said && taskStatus(facts, task) === said.do ? said.by : null;
}

/** Returns the ordered plan (5.5.5, 5.5.6, 5.5.7), based only on the answers that count and the current marks. */
export const plan = tableOf<CaseFacts, TaskId, PlannedTask>(taskIds, isPlanned, {
  task: (_, task) => task,
  reads: readsOf,
  status: taskStatus,
  because: becauseOf,
  lockedBy: waitsFor,
  by: byWhom,
  told: toldTo,
  news: newsOf,
});

/** Returns the row of a task; undefined if it is not in the plan. */
export const rowOf = (facts: CaseFacts, task: TaskId): PlannedTask | undefined =>
  plan(facts).find((row) => row.task === task);

/** Whether a task can be done or tried again now. */
export const isToDo = (status: Status): boolean => status === 'to-do' || status === 'tried';
/** Whether the call should be made: it can be done now, or there is news to pass on. */
export const isToRing = ({ status, news }: PlannedTask): boolean => isToDo(status) || news.length > 0;
/** Whether a row is only offered. A task that is never a duty is not called "to do". */
export const isOffered = ({ task, status }: Pick<PlannedTask, 'task' | 'status'>): boolean =>
  tasks[task].dutyWhen === never && status === 'to-do';
/** Whether a task is still to be done, now or once it is unlocked. Its row then says must or may. */
export const isUnsettled = (status: Status): boolean => isToDo(status) || status === 'locked';

/** Whether a task is a duty that is not settled, or that has news. */
export const isDutyOutstanding = (facts: CaseFacts, task: TaskId): boolean =>
  isDuty(facts, task) && (!isSettled(facts, task) || hasNews(facts, task));

/** Returns the next outstanding duty after a task: Continue on the task's page leads there. */
export const nextDuty = (facts: CaseFacts, after: TaskId): TaskId | undefined =>
  taskIds.slice(taskIds.indexOf(after) + 1).find((task) => isDutyOutstanding(facts, task));

/** Returns another outstanding duty that can be done now: the next in the plan or, if none follows, the first. */
export function nextOpenDuty(facts: CaseFacts, from: TaskId): TaskId | undefined {
  const at = taskIds.indexOf(from);
  return [...taskIds.slice(at + 1), ...taskIds.slice(0, at)].find(
    (task) => isDutyOutstanding(facts, task) && isOpen(facts, task),
  );
}

/** Whether Social Services or the Police must hear news before this report may be made (5.5.5-e, 5.5.7-a). */
export const isNewsFirst = (facts: CaseFacts, task: TaskId): boolean =>
  !isBody(task)
  && task !== 'prevent-spoc'
  && isOpen(facts, task)
  && isUnsettled(taskStatus(facts, task))
  && bodies.some((body) => hasNews(facts, body));

/** Whether a call is done and no other duty can be done now. */
export const isLastCall = (facts: CaseFacts, task: TaskId | undefined): boolean =>
  plan(facts).some((row) => row.task === task && !isToRing(row) && !nextOpenDuty(facts, row.task));
