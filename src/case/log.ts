import { type Body, type TaskId, tasks } from '#protocol/tasks';
import { type Answers, chosenOptions, type OptionRef, partsOf, passedOn } from './answers';
import type { MarkDetails } from './mark-details';
import { type Log, type LogEntry, type Markable, type Marks, type Told, withMark, withTold } from './marks';

/** The marks of a case: the log, and the current marks that follow from it. */
export interface Marked {
  readonly log: Log;
  readonly marks: Marks;
  readonly told: Told;
}
/** Returns the log with one more entry, and the current marks after it. The mark must be allowed. */
export const withEntry = ({ log, marks, told }: Marked, entry: LogEntry): Marked => ({
  log: [...log, entry],
  marks: withMark(marks, entry.task, entry),
  told: withTold(told, entry.task, entry, entry.told ?? []),
});
/** Returns a log with its current marks: those neither corrected nor replaced. `told`: what the answers say was told. */
export const currentMarks = (log: Log, told: Told = {}): Marked =>
  log.reduce<Marked>(withEntry, { log: [], marks: {}, told });

/** Returns a task's latest entry; undefined if there is none or it is a correction. */
export function currentEntry(log: Log, task: Markable) {
  const last = log.findLast((entry) => entry.task === task);
  return last && last.do !== 'corrected' ? last : undefined;
}

/** Returns the log with details added to the task's latest entry. */
export function withDetails(log: Log, task: Markable, details: MarkDetails): Log {
  const at = log.findLastIndex((entry) => entry.task === task);
  return log.map((entry, index) => (index === at ? { ...entry, ...details } : entry));
}

/** Whether an entry corrects or replaces one before it; `told-more` replaces nothing, and one try no other. */
const replaces = (entry: LogEntry, was: LogEntry): boolean =>
  entry.task === was.task && entry.do !== 'told-more' && !(entry.do === 'tried' && was.do === 'tried');

/** Whether a later entry corrects or replaces this one. */
export const isReplaced = (log: Log, index: number): boolean =>
  log.slice(index + 1).some((entry) => replaces(entry, log[index]!));

/** Returns the current entries of a task, in order: a call, and anything told later; or each try. */
export const currentEntries = (log: Log, task: Markable): readonly LogEntry[] =>
  log.filter((entry, index) => entry.task === task && entry.do !== 'corrected' && !isReplaced(log, index));

/** Whether `one` came before `other`: by the days and times that the person entered, or else by the log. */
function cameBefore(log: Log, one: LogEntry, other: LogEntry): boolean {
  if (one.day && other.day && one.day !== other.day) return one.day < other.day;
  if (one.day && other.day && one.time && other.time) return one.time < other.time;
  return log.indexOf(one) < log.indexOf(other);
}

type MadeEntry = Extract<LogEntry, { task: TaskId }>;
const isMadeEntry = (entry: LogEntry): entry is MadeEntry => entry.do === 'made';

/** Returns the tasks that were made before a task that comes first in the plan, each with that task. */
export function againstOrder(log: Log): readonly { readonly task: TaskId; readonly before: TaskId }[] {
  const made = log.filter((_, index) => !isReplaced(log, index)).filter(isMadeEntry);
  return made.flatMap((entry) => {
    const { need, of } = tasks[entry.task].opensAfter;
    const first = made.filter((other) => of.includes(other.task));
    const late = first.filter((other) => cameBefore(log, entry, other));
    if (need === 'any' && late.length < first.length) return [];
    return late.map((other) => ({ task: entry.task, before: other.task }));
  });
}

/** Returns the area among some options; undefined if it is not known. */
const areaIn = (options: readonly OptionRef[]): OptionRef | undefined =>
  passedOn(options).find((option) => partsOf(option).question === 'local-authority');

/** The answers of a case, and its marks. */
export type Known = { readonly answers: Answers; readonly log?: Log };
/**
 * Whether Social Services, or the police, were told in a call that stands while the child was in another area than now,
 * whose own are to be told too (5.5.5-b).
 */
export function isElsewhereNow({ answers, log = [] }: Known, body: Body = 'social-services'): boolean {
  const now = areaIn(chosenOptions(answers));
  if (now === undefined || now === 'local-authority:outside-uk') return false;
  const areas = currentEntries(log, body).map(({ told = [] }) => areaIn(told));
  return areas.some((then) => then !== undefined && then !== now);
}
