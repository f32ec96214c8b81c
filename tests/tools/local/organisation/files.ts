import { type Language, languages } from '../../../../src/words/language-ids.ts';

/** A name in every language: in one that is not given, as in English. */
const named = (given: { readonly en: string; readonly cy: string }): Readonly<Record<Language, string>> => ({
  ...(Object.fromEntries(languages.map((language) => [language, given.en])) as Record<Language, string>),
  ...given,
});

/** A right file of a made-up organisation; its number is from the range that is kept free for drama. */
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
/** A logo of shapes alone. */
export const plainLogo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><title>A</title><g fill="#046"><rect width="40" height="40"/></g></svg>';

const { email, telephone, ...unreached } = filled;
/** Right files. */
export const right: readonly object[] = [
  {},
  { $schema: './organisation.schema.json' },
  filled,
  { ...unreached, email },
  { ...unreached, telephone },
  { ...filled, answersInDays: 365 },
  { ...filled, hide },
  { ...filled, security: 'security@example.org' },
  { ...filled, email: 'contact@example.org', security: 'web-team.cyber+1@not.example.org' },
  { ...filled, name: named({ en: 'A', cy: `B${'b'.repeat(79)}` }) },
];

/** Wrong files, each with the field, and what is said of it. */
export const wrong: readonly (readonly [object, string, string])[] = [
  [{ ...filled, name: 'Example' }, 'name', 'must be an object'],
  [{ ...filled, name: { ...filled.name, cy: undefined } }, 'name.cy', 'is missing'],
  [{ ...filled, name: { ...filled.name, cy: ' ' } }, 'name.cy', 'must be the name of an organisation in one line'],
  [
    { ...filled, name: { ...filled.name, en: '<en>Example</en>' } },
    'name.en',
    'must be the name of an organisation in one line',
  ],
  [
    { ...filled, name: { ...filled.name, en: 'Example\nBoard' } },
    'name.en',
    'must be the name of an organisation in one line',
  ],
  [
    { ...filled, name: { ...filled.name, en: `X${'x'.repeat(80)}` } },
    'name.en',
    'must be the name of an organisation in one line',
  ],
  [{ ...filled, name: { ...filled.name, fr: 'Exemple' } }, 'name.fr', 'is not a known key'],
  [{ ...filled, email: 'example.org' }, 'email', '‘example.org’ is not an e-mail address'],
  [{ ...filled, email: 'a@example.org?cc=b@example.org' }, 'email', 'is not an e-mail address'],
  [{ ...filled, email: 'access@example' }, 'email', 'is not an e-mail address'],
  [{ ...filled, email: 'jane!jones@example.org' }, 'email', 'is not an e-mail address'],
  [{ ...filled, email: `${'a'.repeat(65)}@example.org` }, 'email', 'is not an e-mail address'],
  [{ ...filled, email: `a@${'b'.repeat(100)}.org` }, 'email', 'is not an e-mail address'],
  [{ ...filled, email: '.access@example.org' }, 'email', 'is not an e-mail address'],
  [{ ...filled, email: '999.first@example.org' }, 'email', 'is not an e-mail address'],
  [{ ...filled, email: 'call-07700900000@example.org' }, 'email', 'is not an e-mail address'],
  [{ ...filled, email: 12 }, 'email', 'must be a text'],
  [{ ...filled, security: 'https://example.org' }, 'security', 'is not an e-mail address'],
  [{ ...filled, telephone: '029 2018 000' }, 'telephone', 'has too few or too many digits'],
  [{ ...filled, telephone: 'ring us' }, 'telephone', 'is not a telephone number'],
  [{ ...filled, answersInDays: '10' }, 'answersInDays', 'must be a whole number from 1 to 365, without quotes'],
  [{ ...filled, answersInDays: 0 }, 'answersInDays', 'must be a whole number'],
  [{ ...filled, answersInDays: 366 }, 'answersInDays', 'must be a whole number'],
  [{ ...filled, answersInDays: 2.5 }, 'answersInDays', 'must be a whole number'],
  [{ ...filled, checkedOn: '3 February 2026' }, 'checkedOn', 'is not a date'],
  [{ ...filled, telephone: '111' }, 'telephone', 'is another body’s number for everyone'],
  [
    { ...filled, contact: 'x' },
    'contact',
    'is not a known key; use one of: $schema, name, email, telephone, logo, hide, security, answersInDays, checkedOn',
  ],
  [unreached, 'the file', 'gives no way to reach the organisation; add one of these, or both: email, telephone'],
  [{ name: filled.name, email, checkedOn: filled.checkedOn }, 'answersInDays', 'is missing'],
  [{ name: filled.name, email, answersInDays: 10 }, 'checkedOn', 'is missing'],
  [{ email, answersInDays: 10, checkedOn: filled.checkedOn }, 'name', 'is missing'],
];
/** Files that are wrong in a way that a schema cannot say. */
export const wrongBesides: typeof wrong = [
  [
    { ...filled, email: 'ring-us-first@example.org' },
    'email',
    '‘ring’ stands in the address, and tells people what to do; give the address of a role',
  ],
  [{ ...filled, email: 'a@tell.us.no-police.example.org' }, 'email', '‘tell’ stands in the address'],
  [{ ...filled, email: 'x@ring.us.first.org' }, 'email', '‘ring’ stands in the address'],
  [{ ...filled, security: 'ffoniwch_ni@example.org' }, 'security', '‘ffoniwch’ stands in the address'],
  [{ ...filled, checkedOn: '2026-11-23' }, 'checkedOn', 'is too early (the first day that it can be is 2026-11-24)'],
];
