import type { TaskId } from '#protocol/tasks';
import { currentEntries } from '../../case/log';
import type { Act, Log } from '../../case/marks';
import type { PlannedTask } from '../../case/plan';
import { type Key, type Words, momentInWords } from '../../words/words';
import { sayingKey, statusKey } from './status-key';

/** Returns a moment of today by its time alone, and any other in full. */
const timeInWords = (words: Words, moment: string, today: string): string =>
  moment.startsWith(today) ? moment.slice(today.length + 1) : momentInWords(words, moment);

/** Returns how a call stands and, if they were told or nobody answered, since when; each try since is named. */
export function statusInWords(words: Words, log: Log, today: string, { task, status, by, news }: PlannedTask): string {
  if (status !== 'made' && status !== 'tried') return words.t(statusKey({ task, status, by }));
  const entries = currentEntries(log, task);
  const last = entries.findLastIndex((entry) => entry.do !== 'tried');
  const timesOf = (some: Log) => some.map((entry) => timeInWords(words, entry.at, today)).join(', ');
  const tries = timesOf(entries.slice(last + 1));
  if (status === 'tried') return words.t('call:at/tried', { at: tries });
  const told = entries[last];
  const act = told?.do === 'told-more' ? told.do : 'made';
  const since = told ? words.t(`call:at/${act}`, { at: timesOf([told]) }) : words.t('call:at/before');
  return news.length > 0 && tries !== '' ? `${since}. ${words.t('call:at/triedAgain', { at: tries })}` : since;
}

/** Returns the key of the label on the button of a task's mark: a referral, a report or a form is what is taken. */
export function markKey(task: TaskId, act: Act): Key {
  if (act.by) return `call:mark/${sayingKey(task, act.do, act.by)}`;
  if (act.do !== 'made') return `call:mark/${act.do}`;
  if (task === 'police') return 'call:mark/made/report';
  return task === 'social-services' || task === 'prevent-spoc' ? 'call:mark/made/referral' : 'call:mark/made/form';
}
