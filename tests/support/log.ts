import { factIds } from '../../src/case/answers';
import type { MarkDetails } from '../../src/case/mark-details';
import { isCall, type LogEntry } from '../../src/case/marks';
import type { TaskId } from '#protocol/tasks';
import { act, type ActName } from './acts';

/** Returns a log entry, at a time that does not matter here. A call was told everything. */
export const entry = (name: ActName, task: TaskId, details: MarkDetails = {}): LogEntry => ({
  task,
  ...act(name),
  at: '2026-03-02T09:00',
  ...(isCall(task, act(name)) && { told: factIds }),
  ...details,
});
export const made = (task: TaskId, details: MarkDetails = {}) => entry('made', task, details);
/** When the call was, as the person set it. */
export const at = (time: string, day = '2026-03-01'): MarkDetails => ({ day, time });
