import { type Language, languages } from '../../../../src/words/language-ids.ts';

/** A name in every language, in English if none is given. */
const named = (given: { readonly en: string; readonly cy: string }): Readonly<Record<Language, string>> => ({
  ...(Object.fromEntries(languages.map((language) => [language, given.en])) as Record<Language, string>),
  ...given,
});

/** A valid file of a made-up organisation. Its number is from the range reserved for drama. */
export const filled = {
  name: named({ en: 'Example Health Board', cy: 'Bwrdd Iechyd Enghraifft' }),
  email: 'access@example.org',
  telephone: '029 2018 0003',
  answersInDays: 10,
  checkedOn: '2026-11-25',
};

/** An everyday text for the page of Hide. */
export const hide = {
  title: named({ en: 'Making a pot of tea', cy: 'Gwneud tebotaid o de' }),
  lines: [named({ en: 'Warm the pot first.', cy: 'Cynheswch y tebot yn gyntaf.' })],
  rest: named({ en: 'Four minutes is enough.', cy: 'Mae pedair munud yn ddigon.' }),
};
/** A logo made only of shapes. */
export const plainLogo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><title>A</title><g fill="#046"><rect width="40" height="40"/></g></svg>';
