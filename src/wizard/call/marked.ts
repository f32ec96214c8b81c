import type { TaskId } from '#protocol/tasks';
import { currentEntries } from '../../case/log';
import type { Act, Log } from '../../case/marks';
import type { PlannedTask } from '../../case/plan';
import { type Key, type Words, momentInWords } from '../../words/words';
import { sayingKey, statusKey } from './status-key';

/** Returns a moment of today by its time alone, and any other in full. */
export const timeInWords = (words: Words, moment: string, today: string): string =>
  moment.startsWith(today) ? moment.slice(today.length + 1) : momentInWords(words, moment);

/** Returns how a call stands and, if it is marked as told or as tried, since when; each try is named. */
export function statusInWords(words: Words, log: Log, today: string, { task, status, by }: PlannedTask): string {
  if (status !== 'made' && status !== 'tried') return words.t(statusKey({ task, status, by }));
  const entries = currentEntries(log, task);
  const told = status === 'made' ? entries.findLast((entry) => entry.do !== 'tried') : undefined;
  if (status === 'made' && !told) return words.t('call:at/before');
  const tries = entries.filter((entry) => entry.do === 'tried');
  const at = (told ? [told] : tries).map((entry) => timeInWords(words, entry.at, today)).join(', ');
  return words.t(`call:at/${told?.do === 'told-more' ? told.do : status}`, { at });
}

/** Returns when nobody answered to be told what is new; undefined if there was no such try. */
export function triedAgain(words: Words, log: Log, today: string, { task, news }: PlannedTask): string | undefined {
  const entries = news.length > 0 ? currentEntries(log, task) : [];
  const tries = entries.slice(entries.findLastIndex((entry) => entry.do !== 'tried') + 1);
  const at = tries.map((entry) => timeInWords(words, entry.at, today)).join(', ');
  return at && words.t('call:at/triedAgain', { at });
}

/** Returns the key of the label on the button of a task's mark: a referral, a report or a form is what is taken. */
export function markKey(task: TaskId, act: Act): Key {
  if (act.by) return `call:mark/${sayingKey(task, act.do, act.by)}`;
  if (act.do !== 'made') return `call:mark/${act.do}`;
  if (task === 'police') return 'call:mark/made/report';
  return task === 'social-services' || task === 'prevent-spoc' ? 'call:mark/made/referral' : 'call:mark/made/form';
}
