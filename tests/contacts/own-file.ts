import { type Language, languages } from '../../src/words/language-ids.ts';

const forms = Object.fromEntries(languages.map((language) => [language, `https://www.example.gov.uk/${language}`]));

/** A valid file of a made-up organisation. Its numbers are from the range reserved for drama. */
export const own = {
  numbers: {},
  councils: {
    cardiff: {
      hours: [
        { first: 'monday', last: 'thursday', from: '08:30', to: '17:00' },
        { first: 'friday', last: 'friday', from: '08:30', to: '16:30' },
      ],
      form: forms as Readonly<Record<Language, string>>,
      preventForm: forms as Readonly<Record<Language, string>>,
      checkedOn: '2026-02-03',
    },
  },
  safeguarding: {
    team: {
      number: '029 2018 0005',
      hours: [{ first: 'monday', last: 'sunday', from: '00:00', to: '24:00' }],
      checkedOn: '2026-02-03',
    },
    person: { number: '029 2018 0006', checkedOn: '2025-02-03' },
  },
} as const;
