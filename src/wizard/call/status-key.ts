import type { Body, Saying, TaskId } from '#protocol/tasks';
import type { CaseFacts, Markable } from '../../case/marks';
import { type PlannedTask, readsOf, type Status } from '../../case/plan';
import type { Key } from '../../words/words';

/**
 * Returns the part of a key that names who said what of a task: that they make it, or asked to leave it. Of Prevent,
 * the Police do not ask to leave it: they say that it is none (5.5.3-violent-extremism-c).
 */
export const sayingKey = (task: Markable, saying: Saying, by: Body) =>
  saying === 'left' && task === 'prevent-spoc' ? (`left/prevent-spoc` as const) : (`${saying}/${by}` as const);

/** Returns the key of a status, naming Social Services or the Police if they make it or asked that it be left. */
export const statusKey = ({ task, status, by }: Pick<PlannedTask, 'task' | 'status' | 'by'>): Key =>
  by ? `ui:status/${sayingKey(task, status as Saying, by)}` : `ui:status/${status as Exclude<Status, Saying>}`;

/** Returns the part of a key that names a call to make. Prevent is asked about while it is in doubt. */
export const callKey = <T extends TaskId>(facts: CaseFacts, task: T) =>
  task === 'prevent-spoc' && readsOf(facts, task) === 'ask' ? 'prevent-ask' : task;
