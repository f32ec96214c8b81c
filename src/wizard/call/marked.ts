import type { TaskId } from '#protocol/tasks';
import { currentEntry } from '../../case/log';
import type { Act, Log } from '../../case/marks';
import type { PlannedTask } from '../../case/plan';
import { type Key, type Words, momentInWords } from '../../words/words';
import { sayingKey, statusKey } from './status-key';

/** Returns a moment of today by its time alone, and any other in full. */
export const timeInWords = (words: Words, moment: string, today: string): string =>
  moment.startsWith(today) ? moment.slice(today.length + 1) : momentInWords(words, moment);

/** Returns how a call stands and, if it is marked as told or as tried, since when. */
export function statusInWords(words: Words, log: Log, today: string, row: PlannedTask): string {
  const { status } = row;
  if (status !== 'made' && status !== 'tried') return words.t(statusKey(row));
  const entry = currentEntry(log, row.task);
  const marked = entry?.do === 'told-more' ? entry.do : status;
  if (!entry || (marked === 'made' && entry.do !== 'made')) return words.t('call:at/before');
  return words.t(`call:at/${marked}`, { at: timeInWords(words, entry.at, today) });
}

/** Returns the key of the label on the button of a task's mark: a referral, a report or a form is what is taken. */
export function markKey(task: TaskId, act: Act): Key {
  if (act.by) return `call:mark/${sayingKey(task, act.do, act.by)}`;
  if (act.do !== 'made') return `call:mark/${act.do}`;
  if (task === 'police') return 'call:mark/made/report';
  return task === 'social-services' || task === 'prevent-spoc' ? 'call:mark/made/referral' : 'call:mark/made/form';
}
