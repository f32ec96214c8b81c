import type { Key, Words } from './words';

const two = (number: number): string => String(number).padStart(2, '0');

/** Returns a moment by the wall clock, `2026-03-01T15:30`, whatever the time zone becomes later. */
export const wallClock = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

/** Returns the day of a moment, `2026-03-01`. */
export const dayOf = (date: Date): string => wallClock(date).slice(0, 10);

/** Returns a day in words: `1 March 2026`, `1 Mawrth 2026`. The months are our own: Chromium has no Welsh dates. */
export function dayInWords({ t }: Pick<Words, 't'>, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = t(`ui:months/${Number(month)}` as Key);
  return `${Number(date)} ${name} ${year}`;
}

/** Returns a page's date in words: a day, a month such as `March 2026`, or a year. */
export function dateInWords(words: Words, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return dayInWords(words, date);
  return month === undefined ? year : `${words.t(`ui:months/${Number(month)}` as Key)} ${year}`;
}

/** Returns a moment in words: `1 March 2026, 15:30`. */
export function momentInWords(words: Words, moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return `${dayInWords(words, day)}, ${time}`;
}
