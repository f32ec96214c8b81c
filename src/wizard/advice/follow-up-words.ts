import type { FollowUpId } from '#protocol/follow-ups';
import { followUpDue } from '../../case/follow-up-due';
import type { Log } from '../../case/log';
import { dayInWords, momentInWords } from '../../words/dates';
import type { Words } from '../../words/words';

/** By when a follow-up is due, in words; undefined where no mark gives a time. */
export function dueInWords(words: Words, log: Log, id: FollowUpId): string | undefined {
  const due = followUpDue(log, id);
  if (due === undefined) return undefined;
  return due.includes('T') ? momentInWords(words, due) : dayInWords(words, due);
}
