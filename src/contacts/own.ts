import {
  also,
  anyText,
  eachOf,
  type Fault,
  type Infer,
  listOf,
  objectOf,
  oneOf,
  optional,
  textThat,
  within,
} from '../validation/schema.ts';
import { areas, authorityNumbers, checkedOn, telephone } from './contacts.ts';
import { inEachLanguage, pageAddress } from './texts.ts';

/** The days of the week, in order. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** One of `weekdays`. */
export type Weekday = (typeof weekdays)[number];

const clock = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const time = textThat((text) => (clock.test(text) ? undefined : 'not-time'), { pattern: clock.source });
const weekday = oneOf<Weekday, 'not-weekday'>(weekdays, 'not-weekday');

const backwards = (place: string, key: 'last' | 'to', given: string, after: string): Fault<'not-after'> => ({
  place: within(place, key),
  code: 'not-after',
  about: { given, after },
});

/** The schema of opening hours on each day from `first` to `last`. */
export const opening = also(
  objectOf({ first: weekday, last: weekday, from: time, to: time }),
  ({ first, last, from, to }, place) => [
    ...(weekdays.indexOf(last) < weekdays.indexOf(first) ? [backwards(place, 'last', last, first)] : []),
    ...(to <= from ? [backwards(place, 'to', to, from)] : []),
  ],
);
type Opening = Infer<typeof opening>;
const meet = (one: Opening, other: Opening): boolean =>
  weekdays.indexOf(one.first) <= weekdays.indexOf(other.last)
  && weekdays.indexOf(other.first) <= weekdays.indexOf(one.last)
  && one.from < other.to
  && other.from < one.to;

/** The schema of when somebody can be reached: days and times, without words or overlaps. */
const hours = also(listOf(opening, { most: 14, empty: 'no-lines' }), (all, place): readonly Fault<'hours-meet'>[] =>
  all.flatMap((one, at) => {
    const before = all.findIndex((other, index) => index < at && meet(one, other));
    const other = `[${String(before)}]`;
    return before < 0 ? [] : [{ place: `${place}[${String(at)}]`, code: 'hours-meet', about: { other } }];
  }),
);
/** When somebody can be reached. */
export type Hours = Infer<typeof hours>;

const form = optional(inEachLanguage(pageAddress));
/** Returns the schema of a council's hours, and its forms for a report and for Prevent. `today`: `2026-11-24`. */
export const council = (today: string) =>
  objectOf({ hours: optional(hours), form, preventForm: form, checkedOn: checkedOn(today) });

/** The roles of an organisation's own contacts, which never have a person’s name. */
export const safeguardingRoles = ['team', 'person'] as const;
/** Returns the schema for how to reach one of them, and when. `today`: `2026-11-24`. */
export const safeguardingNumber = (today: string) =>
  objectOf({ number: telephone([]), hours: optional(hours), checkedOn: checkedOn(today) });

/**
 * Returns the schema of a contacts file: local numbers, details of councils, and the organisation’s own safeguarding
 * team and designated person. The build, the command and the device all use it. Only an organisation’s own file is also
 * checked for two bodies with one number. `today`: `2026-11-24`.
 */
export const contactsFile = (today: string) =>
  objectOf({
    $schema: optional(anyText),
    numbers: eachOf(areas, authorityNumbers(today)),
    councils: optional(eachOf(areas, council(today))),
    safeguarding: optional(eachOf(safeguardingRoles, safeguardingNumber(today))),
  });

/** The content of a local/contacts.json that has passed the check. */
export type Contacts = Infer<ReturnType<typeof contactsFile>>;
