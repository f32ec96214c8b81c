import { type FollowUpId, followUps } from '#protocol/follow-ups';
import { bodies, type TaskId } from '#protocol/tasks';
import { isMoment } from './mark-details';
import type { Log, LogEntry } from './log';
import { type CaseFacts, madeByAnswer } from './marks';

const msAnHour = 3_600_000;
const msADay = 24 * msAnHour;
// Read as if the wall clock were that of Greenwich, so that a day has 24 hours wherever it is read.
const read = (moment: string): number => Date.parse(`${moment}:00Z`);
const write = (ms: number): string => new Date(ms).toISOString().slice(0, '2026-03-01T15:30'.length);
const isWorkingDay = (ms: number): boolean => ![0, 6].includes(new Date(ms).getUTCDay());

/** The moment so many working days later, Monday to Friday. Bank holidays count, so that nobody waits longer than is asked. */
function workingDaysAfter(ms: number, days: number): number {
  if (days === 0) return ms;
  const next = ms + msADay;
  return workingDaysAfter(next, isWorkingDay(next) ? days - 1 : days);
}

/** When a call was: as the person set it, else when it was marked; undefined where there is no time of it. */
const madeAt = ({ at, day, time }: LogEntry): string | undefined => [`${day}T${time}`, at].find(isMoment);

/** When a call that still stands was made; undefined where there is none, or no time of it. */
function standsFrom(log: Log, task: TaskId): string | undefined {
  const call = log.findLast((entry) => entry.task === task && entry.do !== 'told-more');
  return call?.do === 'made' ? madeAt(call) : undefined;
}

/**
 * By when a follow-up is due, `2026-03-02T15:30`, or `2026-03-10` where days count: from the current mark of the call that it follows, or
 * of the first of the two reports. Undefined where it has no time, or no mark gives one: of a report made before the case, nobody here knows it.
 */
export function followUpDue({ answers }: CaseFacts, log: Log, id: FollowUpId): string | undefined {
  const { afterMade, due } = followUps[id];
  const calls: readonly TaskId[] = afterMade ? [afterMade] : bodies;
  const [from] = calls.flatMap((task) => standsFrom(log, task) ?? []).sort();
  if (!due || !from || calls.some((task) => madeByAnswer(answers, task))) return undefined;
  return 'hours' in due
    ? write(read(from) + due.hours * msAnHour)
    : write(workingDaysAfter(read(from), due.workingDays)).slice(0, '2026-03-01'.length);
}
