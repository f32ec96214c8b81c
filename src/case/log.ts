import { type TaskId, tasks } from '#protocol/tasks';
import type { MarkDetails } from './mark-details';
import { type Act, type Marks, withMark } from './marks';

/** One thing done to a mark. `at`: the wall clock when it was set, `2026-03-01T15:30`. */
export type LogEntry = Act & MarkDetails & { readonly task: TaskId; readonly at: string };
/** Every mark in the order in which it was set, corrections included. */
export type Log = readonly LogEntry[];

/** The marks of a case: the log, and what stands of it. */
export interface Marked {
  readonly log: Log;
  readonly marks: Marks;
}
/** The log with one entry more, and what stands then; the mark must be allowed. */
export const withEntry = ({ log, marks }: Marked, entry: LogEntry): Marked => ({
  log: [...log, entry],
  marks: withMark(marks, entry.task, entry),
});
/** The marks that stand of a log: not corrected, not replaced. */
export const standingMarks = (log: Log): Marks => log.reduce<Marked>(withEntry, { log: [], marks: {} }).marks;

/** The entry that set the task's standing mark, if it has one. */
export function standingEntry(log: Log, task: TaskId) {
  const last = log.findLast((entry) => entry.task === task);
  return last && last.do !== 'corrected' ? last : undefined;
}

/** The log with details added to the task's latest entry. */
export function withDetails(log: Log, task: TaskId, details: MarkDetails): Log {
  const at = log.findLastIndex((entry) => entry.task === task);
  return log.map((entry, index) => (index === at ? { ...entry, ...details } : entry));
}

/** Whether a mark was corrected or replaced later in the log. */
export const isReplaced = (log: Log, index: number): boolean =>
  log.slice(index + 1).some((entry) => entry.task === log[index]?.task);

/** Whether `one` came before `other`: by the days and times that the person set, else by the log. */
function cameBefore(log: Log, one: LogEntry, other: LogEntry): boolean {
  if (one.day && other.day && one.day !== other.day) return one.day < other.day;
  if (one.day && other.day && one.time && other.time) return one.time < other.time;
  return log.indexOf(one) < log.indexOf(other);
}

/** The tasks whose standing made marks run against the order of the plan, each with the task that it came before. */
export function againstOrder(log: Log): readonly { readonly task: TaskId; readonly before: TaskId }[] {
  const made = log.filter((entry, index) => entry.do === 'made' && !isReplaced(log, index));
  return made.flatMap((entry) => {
    const { need, of } = tasks[entry.task].opensAfter;
    const first = made.filter((other) => of.includes(other.task));
    const late = first.filter((other) => cameBefore(log, entry, other));
    if (need === 'any' && late.length < first.length) return [];
    return late.map((other) => ({ task: entry.task, before: other.task }));
  });
}
