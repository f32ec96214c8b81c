import { also, type Fault, type Infer, listOf, objectOf, oneOf, textThat, within } from '../reader/schema.ts';

/** The days of the week, in their order. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** One of `weekdays`. */
export type Weekday = (typeof weekdays)[number];

const clock = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const time = textThat((text) => (clock.test(text) ? undefined : 'not-time'), { pattern: clock.source });
const weekday = oneOf<Weekday, 'not-weekday'>(weekdays, 'not-weekday');

/** What ends no later than it begins. */
const backwards = (place: string, key: 'last' | 'to', given: string, after: string): Fault<'not-after'> => ({
  place: within(place, key),
  code: 'not-after',
  about: { given, after },
});

/** On each day from the first to the last, from one time to another. */
export const opening = also(
  objectOf({ first: weekday, last: weekday, from: time, to: time }),
  ({ first, last, from, to }, place) => [
    ...(weekdays.indexOf(last) < weekdays.indexOf(first) ? [backwards(place, 'last', last, first)] : []),
    ...(to <= from ? [backwards(place, 'to', to, from)] : []),
  ],
);
/** When somebody can be reached: days and times, and no words. */
export const hours = listOf(opening, { most: 14, empty: 'no-lines' });
/** When somebody can be reached. */
export type Hours = Infer<typeof hours>;
