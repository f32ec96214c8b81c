import { dayInWords } from '../../words/dates';
import type { Words } from '../../words/words';

const msADay = 86_400_000;
const daysBefore = (day: string, ago: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - ago * msADay).toISOString().slice(0, '2026-03-01'.length);

/** Today (`2026-03-01`) and the six days before it, newest first, as days and in words; after them the day that was chosen, if it is older. */
export function lastDays(
  words: Words,
  today: string,
  chosen = '',
): readonly { readonly day: string; readonly label: string }[] {
  const days = [0, 1, 2, 3, 4, 5, 6].map((ago) => daysBefore(today, ago));
  return (chosen === '' || days.includes(chosen) ? days : [...days, chosen]).map((day, ago) => {
    const inWords = dayInWords(words, day);
    if (ago === 0) return { day, label: words.t('call:details/today', { date: inWords }) };
    return { day, label: ago === 1 ? words.t('call:details/yesterday', { date: inWords }) : inWords };
  });
}
