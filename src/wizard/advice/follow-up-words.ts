import type { FollowUpId } from '#protocol/follow-ups';
import { followUpDue } from '../../case/follow-up-due';
import type { CaseView } from '../../session/session';
import { dayInWords, momentInWords } from '../../words/dates';
import type { Words } from '../../words/words';

/** By when a follow-up is due, in words; undefined where no mark gives a time. */
export function dueInWords(words: Words, { context, log }: CaseView, id: FollowUpId): string | undefined {
  const due = followUpDue(context, log, id);
  if (due === undefined) return undefined;
  return due.includes('T') ? momentInWords(words, due) : dayInWords(words, due);
}
