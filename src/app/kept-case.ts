import { isAnswer, isQuestion, takesOne } from '../case/answers';
import type { Drafts } from '../case/drafts';
import {
  handledHows, isDay, isMoment, isReference, isTime, type Log, type LogEntry, roles, standingMarks, ways,
} from '../case/log';
import { markActions } from '../case/marking';
import { emptyCase, type WizardContext } from '../machine/context';
import { isWalkScreen } from '../machine/reach';
import { options } from '../protocol/2015-07/options';
import { type ScreenId, screenIds } from '../protocol/2015-07/screens';
import { taskIds, tasks } from '../protocol/2015-07/tasks';
import type { CaseView } from '../screens/session';

/** The edition of the protocol and the form in which a case is kept: a case of another one is not taken up. */
const form = '2015-07/1';

/** A case as kept in this tab: ids, marks and times only. */
export interface KeptCase {
  readonly context: Omit<WizardContext, 'madeConcern'>;
  readonly drafts: Drafts;
  readonly log: Log;
  readonly hidden: boolean;
}

/** The text in which a case is kept. */
export function keep({ screen, context, drafts, log }: CaseView): string {
  const { answers, place, reached, detour } = context;
  return JSON.stringify({ form, answers, drafts, log, place, reached, detour, hidden: screen === 'notes' });
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = (known: readonly unknown[], value: unknown): boolean => known.includes(value);
const isListOf = (known: readonly unknown[], value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= known.length && value.every((item) => known.includes(item));
const isOptional = (value: unknown, test: (value: string) => boolean): boolean =>
  value === undefined || (typeof value === 'string' && test(value));

const areAnswers = (value: unknown): boolean =>
  isFields(value) && Object.entries(value).every(([id, answer]) => isQuestion(id) && isAnswer(id, answer));
const isDraft = (id: string, ticks: unknown): boolean =>
  isQuestion(id) && isListOf(options[id], ticks) && new Set(ticks).size === ticks.length && (!takesOne(id) || ticks.length <= 1);
const areDrafts = (value: unknown): boolean =>
  isFields(value) && Object.entries(value).every(([id, ticks]) => isDraft(id, ticks));

/** A mark that the protocol allows of the task: Social Services and the Police are settled only by made. */
const isMarkOf = (task: unknown, action: unknown): boolean => {
  const known = taskIds.find((id) => id === task);
  return known !== undefined && isOneOf(markActions, action) && (action !== 'handled' || tasks[known].othersMayMakeIt);
};
function isEntry(value: unknown): value is LogEntry {
  if (!isFields(value) || !isMarkOf(value['task'], value['do'])) return false;
  return typeof value['at'] === 'string' && isMoment(value['at'])
    && isOptional(value['day'], (text) => text === '' || isDay(text))
    && isOptional(value['time'], (text) => text === '' || isTime(text))
    && isOptional(value['way'], (text) => isOneOf(ways, text))
    && isOptional(value['role'], (text) => isOneOf(roles, text))
    && isOptional(value['how'], (text) => isOneOf(handledHows, text))
    && isOptional(value['reference'], isReference);
}
const isLog = (value: unknown): value is Log => Array.isArray(value) && value.length <= 1000 && value.every(isEntry);

/** Whether `value` is a change on its way back, or none. */
export function isDetour(value: unknown): value is WizardContext['detour'] {
  if (value === undefined) return true;
  return isFields(value) && isOneOf(['referrals', 'record'], value['returnTo']) && typeof value['withUnanswered'] === 'boolean'
    && isListOf(screenIds, value['pending']) && value['pending'].every((screen) => isWalkScreen(screen as ScreenId));
}

function isKept(value: unknown): value is Fields {
  return isFields(value) && value['form'] === form && areAnswers(value['answers']) && areDrafts(value['drafts'])
    && isLog(value['log']) && isOneOf(screenIds, value['place']) && value['place'] !== 'notes'
    && isListOf(screenIds, value['reached']) && isDetour(value['detour']) && typeof value['hidden'] === 'boolean';
}

/** Reads a kept case. Text that is no such case, or of another form, gives `unreadable`; it never throws. */
export function readKept(text: string): KeptCase | 'unreadable' {
  try {
    const value: unknown = JSON.parse(text);
    if (!isKept(value)) return 'unreadable';
    const { drafts, log, hidden, ...rest } = value as unknown as KeptCase & KeptCase['context'];
    const { answers, place, reached, detour } = rest;
    return { context: { ...emptyCase, answers, place, reached, detour, marks: standingMarks(log) }, drafts, log, hidden };
  } catch {
    return 'unreadable';
  }
}
