import { type TaskId, tasks } from '../protocol/2015-07/tasks';
import { type MarkAction, withMark } from './marking';
import type { Mark, Marks } from './marks';

/** How a report was made. */
export const ways = ['telephone', 'in-person', 'online-form', 'in-writing'] as const;
type Way = (typeof ways)[number];
/** Who took the report: a role, never a name. */
export const roles = [
  'duty-worker', 'social-worker', 'emergency-duty-team', 'call-handler', 'police-officer', 'prevent-officer', 'online-reply', 'other',
] as const;
type Role = (typeof roles)[number];
/** What Social Services or the Police said of a report that they handle: that they make it, or that it be left (5.5.6-g). */
export const handledHows = ['they-make-it', 'asked-not-to'] as const;
type HandledHow = (typeof handledHows)[number];

/** What may be added to a mark; all of it may stay empty. `day` and `time`: when the call was, as the person set it. */
export interface MarkDetails {
  readonly day?: string;
  readonly time?: string;
  readonly way?: Way | undefined;
  readonly role?: Role | undefined;
  readonly reference?: string;
  readonly how?: HandledHow | undefined;
}
/** One thing done to a mark. `at`: the wall clock when it was set, `2026-03-01T15:30`. */
export interface LogEntry extends MarkDetails {
  readonly task: TaskId;
  readonly do: MarkAction;
  readonly at: string;
}
/** Every mark in the order in which it was set, corrections included. */
export type Log = readonly LogEntry[];

/** The marks that stand: not corrected, not replaced. */
export const standingMarks = (log: Log): Marks => log.reduce<Marks>((marks, entry) => withMark(marks, entry.task, entry.do), {});

type StandingEntry = LogEntry & { readonly do: Mark };
const isStanding = (entry: LogEntry): entry is StandingEntry => entry.do !== 'corrected';

/** The entry that set the task's standing mark, if it has one. */
export function standingEntry(log: Log, task: TaskId): StandingEntry | undefined {
  const last = log.findLast((entry) => entry.task === task);
  return last && isStanding(last) ? last : undefined;
}

/** The log with details added to the task's latest entry. */
export function withDetails(log: Log, task: TaskId, details: MarkDetails): Log {
  const at = log.findLastIndex((entry) => entry.task === task);
  return log.map((entry, index) => (index === at ? { ...entry, ...details } : entry));
}

/** Whether a mark was corrected or replaced later in the log. */
export const isReplaced = (log: Log, index: number): boolean =>
  log.slice(index + 1).some((entry) => entry.task === log[index]?.task);

/** A reference as the other end gave it: at most 20 of A-Z 0-9 / -. */
export const isReference = (text: string): boolean => /^[A-Z0-9/-]{0,20}$/.test(text);
/** A time of day, `15:30`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** A day that there is, `2026-03-01`. */
export const isDay = (text: string): boolean =>
  text.length === 10 && new Date(`${text}T00:00:00Z`).toJSON() === `${text}T00:00:00.000Z`;
/** A moment that there is, `2026-03-01T15:30`. */
export const isMoment = (text: string): boolean => isDay(text.slice(0, 10)) && text[10] === 'T' && isTime(text.slice(11));

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
