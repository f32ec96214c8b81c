import { elsewhereInUk } from '#protocol/questions';
import { type FollowUpId, followUpIds, followUps, type TaskId } from '#protocol/tasks';
import { holds } from './answers';
import { tableOf } from './listed';
import { currentEntries, isElsewhereNow, type Known } from './log';
import { isMoment } from './mark-details';
import { type CaseFacts, followUpApplies, isFollowUpDue, type Log, type LogEntry, madeByAnswer } from './marks';

/** A follow-up that applies, and whether it is done. */
export interface FollowUpRow {
  readonly id: FollowUpId;
  readonly status: 'to-do' | 'done';
}

/** Returns the follow-ups that apply, in order. */
export const followUpsOf = tableOf<CaseFacts, FollowUpId, FollowUpRow>(followUpIds, followUpApplies, {
  id: (_, id) => id,
  status: (facts, id) => (isFollowUpDue(facts, id) ? 'to-do' : 'done'),
});

const msAnHour = 3_600_000;
const msADay = 24 * msAnHour;
// Reads every time as UTC, so that each day has 24 hours wherever this runs.
const read = (moment: string): number => Date.parse(`${moment}:00Z`);
const write = (ms: number): string => new Date(ms).toISOString().slice(0, '2026-03-01T15:30'.length);
const isWorkingDay = (ms: number): boolean => ![0, 6].includes(new Date(ms).getUTCDay());

/** Returns the moment so many weekdays later. Bank holidays count, so that nobody waits longer than is asked. */
function workingDaysAfter(ms: number, days: number): number {
  if (days === 0) return ms;
  const next = ms + msADay;
  return workingDaysAfter(next, isWorkingDay(next) ? days - 1 : days);
}

/** Returns when a call took place: as the person entered it, or else when it was marked, if either is known. */
const madeAt = ({ at, day, time }: LogEntry): string | undefined => [`${day}T${time}`, at].find(isMoment);

/** Returns when the current call was made; undefined if there is none or its time is not known. */
function currentCallTime(log: Log, task: TaskId): string | undefined {
  const call = currentEntries(log, task).find(({ do: act }) => act === 'made');
  return call && madeAt(call);
}

/** As above; of those told before the case, the first further call whose time was set, since the first is not known. */
function callTime({ answers }: CaseFacts, log: Log, task: TaskId): string | undefined {
  if (!madeByAnswer(answers, task)) return currentCallTime(log, task);
  const further = currentEntries(log, task).find(({ time }) => time);
  return further && madeAt(further);
}

/** Whether a council outside Wales, the one that was told, is asked by when: the time limits are those of Wales. */
export const isAskedElsewhere = (known: Known, id: FollowUpId): boolean =>
  followUps[id].afterMade !== undefined && holds(elsewhereInUk, known.answers) && !isElsewhereNow(known);

/**
 * Returns when a follow-up is due: `2026-03-02T15:30`, or `2026-03-10` if counted in days, from the call that it follows.
 * Undefined without a time limit, or if no mark gives a time for it.
 */
export function followUpDue(facts: CaseFacts, log: Log, id: FollowUpId): string | undefined {
  const { afterMade, due } = followUps[id];
  const from = afterMade && callTime(facts, log, afterMade);
  if (!due || !from || isAskedElsewhere({ ...facts, log }, id)) return undefined;
  return 'hours' in due
    ? write(read(from) + due.hours * msAnHour)
    : write(workingDaysAfter(read(from), due.workingDays)).slice(0, '2026-03-01'.length);
}
