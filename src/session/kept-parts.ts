import { isQuestion, takesOne } from '../case/answers';
import type { LogEntry } from '../case/log';
import { handledHows, isDay, isMoment, isReference, isTime, roles, ways } from '../case/mark-details';
import { markActions } from '../case/marks';
import type { WizardContext } from '../machine/context';
import { questions } from '#protocol/questions';
import { isWalkScreen, type ScreenId, screenIds } from '#protocol/screens';
import { type TaskId, taskIds, tasks } from '#protocol/tasks';

/** An object of anything. */
export type Fields = Readonly<Record<string, unknown>>;
/** Whether a value is an object, and no list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOneOf = (known: readonly unknown[], value: unknown): boolean => known.includes(value);
/** Whether `value` is a list of known things, no longer than there are such things. */
export const isListOf = <T>(known: readonly T[], value: unknown): value is readonly T[] =>
  Array.isArray(value) && value.length <= known.length && (value as readonly T[]).every((item) => known.includes(item));
const isOptional = (value: unknown, test: (value: string) => boolean): boolean =>
  value === undefined || (typeof value === 'string' && test(value));

/** Whether `ticks` can be ticked of a question. */
export const isDraft = (id: string, ticks: unknown): boolean =>
  isQuestion(id)
  && isListOf(questions[id].options, ticks)
  && new Set(ticks).size === ticks.length
  && (!takesOne(id) || ticks.length <= 1);

/** The task of an entry of the log; undefined where it names none that there is. */
export const taskOf = (entry: unknown): TaskId | undefined =>
  isFields(entry) ? taskIds.find((id) => id === entry['task']) : undefined;

/** A mark that the protocol allows of the task: Social Services and the Police are settled only by made. */
const isMarkOf = (task: TaskId, action: unknown): boolean =>
  isOneOf(markActions, action) && (action !== 'handled' || tasks[task].othersMayMakeIt);

/** Whether `value` is an entry of the log. */
export function isEntry(value: unknown): value is LogEntry {
  const task = taskOf(value);
  if (!isFields(value) || !task || !isMarkOf(task, value['do'])) return false;
  return (
    typeof value['at'] === 'string'
    && isMoment(value['at'])
    && isOptional(value['day'], (text) => text === '' || isDay(text))
    && isOptional(value['time'], (text) => text === '' || isTime(text))
    && isOptional(value['way'], (text) => isOneOf(ways, text))
    && isOptional(value['role'], (text) => isOneOf(roles, text))
    && isOptional(value['how'], (text) => isOneOf(handledHows, text))
    && isOptional(value['reference'], isReference)
  );
}

/** Whether `value` is a screen that a case can stand on. */
export const isPlace = (value: unknown): value is ScreenId => value !== 'notes' && isOneOf(screenIds, value);

/** Whether `value` is a change on its way back, or none. */
export function isDetour(value: unknown): value is WizardContext['detour'] {
  if (value === undefined) return true;
  return (
    isFields(value)
    && isOneOf(['referrals', 'record'], value['returnTo'])
    && typeof value['withUnanswered'] === 'boolean'
    && isListOf(screenIds, value['pending'])
    && value['pending'].every((screen) => isWalkScreen(screen))
  );
}
