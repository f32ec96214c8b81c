import { dayInWords, dayOf } from '../../../words/dates';
import type { Words } from '../../../words/words';

/** Today and the six days before it, newest first, as days and in words. */
export function lastDays(words: Words, now: Date): readonly { readonly day: string; readonly label: string }[] {
  return [0, 1, 2, 3, 4, 5, 6].map((ago) => {
    const day = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - ago));
    const inWords = dayInWords(words, day);
    if (ago === 0) return { day, label: words.t('ui:task/details/today', { date: inWords }) };
    return { day, label: ago === 1 ? words.t('ui:task/details/yesterday', { date: inWords }) : inWords };
  });
}
