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
/** The entries of a task that were not undone. Each correction undoes the latest entry before it. */
const notUndone = (log: Log, of: Markable): Log =>
  log
    .filter(({ task }) => task === of)
    .reduce<Log>((left, entry) => (entry.do === 'corrected' ? left.slice(0, -1) : [...left, entry]), []);

const marked = ({ log, marks, told }: Marked, entry: LogEntry): Marked => ({
  log,
  marks: withMark(marks, entry.task, entry),
  told: withTold(told, entry.task, entry, entry.told ?? []),
});
/**
 * Returns the log with one more entry, and the marks that are then current. A correction restores those from before
 * the entry that it undoes. The mark must be allowed.
 */
export function withEntry({ log, ...before }: Marked, entry: LogEntry): Marked {
  const after = marked({ log: [...log, entry], ...before }, entry);
  return entry.do === 'corrected' ? notUndone(after.log, entry.task).reduce(marked, after) : after;
}
/** Returns a log with its current marks, neither undone nor replaced. `told`: facts told, from the answers. */
export const currentMarks = (log: Log, told: Told = {}): Marked =>
  log.reduce<Marked>(withEntry, { log: [], marks: {}, told });

/** Returns a task's latest entry that was not undone; undefined if there is none. */
export const currentEntry = (log: Log, task: Markable): LogEntry | undefined => notUndone(log, task).at(-1);

/** Returns the log with details added to the task's latest entry that was not undone. */
export function withDetails(log: Log, task: Markable, details: MarkDetails): Log {
  const latest = currentEntry(log, task);
  return log.map((entry) => (entry === latest ? { ...entry, ...details } : entry));
}

/** Whether an entry replaces the one before it. A further call does not; nor does a try after a try or a call. */
const replaces = (entry: LogEntry, was: LogEntry | undefined): boolean =>
  entry.do !== 'told-more' && (entry.do !== 'tried' || was?.by !== undefined);

/** Returns the current entries of a task in order: a call, later news and further tries; without a call, each try. */
export function currentEntries(log: Log, task: Markable): readonly LogEntry[] {
  const entries = notUndone(log, task);
  const from = entries.findLastIndex((entry, at) => replaces(entry, entries[at - 1]));
  return from > 0 ? entries.slice(from) : entries;
}

/** Returns whether an entry was undone or replaced; undefined if it is current or a correction. */
export function fateOf(log: Log, entry: LogEntry): 'undone' | 'replaced' | undefined {
  if (entry.do === 'corrected' || currentEntries(log, entry.task).includes(entry)) return undefined;
  return notUndone(log, entry.task).includes(entry) ? 'replaced' : 'undone';
}

/** Whether `one` came before `other`, by the days and times that the person entered, or else by the log. */
function cameBefore(log: Log, one: LogEntry, other: LogEntry): boolean {
  if (one.day && other.day && one.day !== other.day) return one.day < other.day;
  if (one.day && other.day && one.time && other.time) return one.time < other.time;
  return log.indexOf(one) < log.indexOf(other);
}

type MadeEntry = Extract<LogEntry, { task: TaskId }>;
const isMadeEntry = (entry: LogEntry): entry is MadeEntry => entry.do === 'made';

/** Returns each task that was made too early, and the task that should have come `before` it but was made later. */
export function outOfOrder(log: Log): readonly { readonly task: TaskId; readonly before: TaskId }[] {
  const made = log.filter((entry) => !fateOf(log, entry)).filter(isMadeEntry);
  return made.flatMap((entry) => {
    const { need, of } = tasks[entry.task].opensAfter;
    const first = made.filter((other) => of.includes(other.task));
    const late = first.filter((other) => cameBefore(log, entry, other));
    if (need === 'any' && late.length < first.length) return [];
    return late.map((other) => ({ task: entry.task, before: other.task }));
  });
}

const areaIn = (options: readonly OptionRef[]): OptionRef | undefined =>
  passedOn(options).find((option) => partsOf(option).question === 'local-authority');

/** The answers of a case, and its marks. */
export type Known = { readonly answers: Answers; readonly log?: Log };
/**
 * Whether Social Services, or the police, were told while the child was in another area. Those of the present area must
 * then be told too (5.5.5-b).
 */
export function isElsewhereNow({ answers, log = [] }: Known, body: Body = 'social-services'): boolean {
  const now = areaIn(chosenOptions(answers));
  if (now === undefined || now === 'local-authority:outside-uk') return false;
  const areas = currentEntries(log, body).map(({ told = [] }) => areaIn(told));
  return areas.some((then) => then !== undefined && then !== now);
}
