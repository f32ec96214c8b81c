import { type Language, languages } from '../../src/words/language-ids.ts';

const inEach = (text: string) =>
  Object.fromEntries(languages.map((language) => [language, `${text}, ${language}`])) as Readonly<
    Record<Language, string>
  >;
const forms = Object.fromEntries(languages.map((language) => [language, `https://www.example.org/${language}`]));

/** A right file of what a made-up organisation has of its own; its numbers are from the range that is kept free for drama. */
export const own = {
  numbers: {},
  councils: {
    cardiff: {
      hours: inEach('08:30 – 17:00'),
      form: forms as Readonly<Record<Language, string>>,
      checkedOn: '2026-02-03',
    },
  },
  safeguarding: {
    team: { number: '029 2018 0005', hours: inEach('09:00 – 17:00'), checkedOn: '2026-02-03' },
    person: { number: '029 2018 0006', checkedOn: '2025-02-03' },
  },
} as const;
