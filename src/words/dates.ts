import type { Key } from './keys';
import type { Words } from './words';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as a wall clock shows it, `2026-03-01T15:30`: it stays as it was set, whatever the zone becomes. */
export const wallClock = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

/** The day that a moment is on, `2026-03-01`. */
export const dayOf = (date: Date): string => wallClock(date).slice(0, 10);

/** A day, `2026-03-01`, in words: `1 March 2026`, `1 Mawrth 2026`. From our own table: Chromium has no Welsh dates. */
export function dayInWords({ t }: Pick<Words, 't'>, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = t(`ui:months/${Number(month)}` as Key);
  return `${Number(date)} ${name} ${year}`;
}

/** A date as a page bears it, in words: a day, a month `March 2026`, or a year. */
export function dateInWords(words: Words, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return dayInWords(words, date);
  return month === undefined ? year : `${words.t(`ui:months/${Number(month)}` as Key)} ${year}`;
}

/** A moment in words: the day and the time, `1 March 2026, 15:30`. */
export function momentInWords(words: Words, moment: string): string {
  const [day = '', time = ''] = moment.split('T');
  return `${dayInWords(words, day)}, ${time}`;
}
