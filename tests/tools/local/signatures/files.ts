import { signedParts } from '../../../../src/review/part-ids.ts';
import { type Language, languages } from '../../../../src/words/language-ids.ts';
import { filled } from '../organisation/files.ts';
import type { Codes } from '../../../../tools/book/codes.tsx';

const each = (text: string): Readonly<Record<Language, string>> =>
  Object.fromEntries(languages.map((language) => [language, `${text} ${language}`])) as Record<Language, string>;

/** A code of 64 characters, made up of one. */
export const code = (character: string): string => character.repeat(64);
/** Made-up codes: an edition, and each part with one of its own. */
export const codes: Codes = {
  edition: code('e'),
  parts: Object.fromEntries(
    signedParts.map((part, at) => [part, { code: code(at.toString(16)[0] ?? ''), title: each(part) }]),
  ) as Codes['parts'],
};
/** Gives the made-up codes, for what works them out. */
export const codesOf = (): Promise<Codes> => Promise.resolve(codes);

/** What a made-up lead signed: every part, as it stands. */
export const signed = {
  by: 'safeguarding-lead',
  of: filled.name,
  on: '2026-11-25',
  again: '2027-11-25',
  edition: codes.edition,
  parts: Object.fromEntries(signedParts.map((part) => [part, codes.parts[part].code])),
} as const;

const file = (change: object) => ({ signatures: [{ ...signed, ...change }] });
const nobody = Object.fromEntries(Object.entries(signed).filter(([key]) => key !== 'by'));
const plan = 'judgement/plan';
/** Right files. */
export const right: readonly object[] = [
  {},
  { $schema: './signatures.schema.json', signatures: [] },
  file({}),
  file({ by: 'welsh-reader', parts: { 'reference/screens': code('a') }, edition: code('0') }),
  { signatures: [signed, signed] },
];

/** Wrong files, each with the field, and what is said of it. */
export const wrong: readonly (readonly [object, string, string])[] = [
  [{ signature: [] }, 'signature', 'is not a known key; use one of: $schema, signatures'],
  [{ signatures: signed }, 'signatures', 'must be a list'],
  [
    file({ parts: { 'judgement/plans': code('a') } }),
    'signatures[0].parts.judgement/plans',
    'no part of the books has this name; use one of: judgement/plan, ',
  ],
  [file({ parts: {} }), 'signatures[0].parts', 'must name one part at least'],
  [file({ parts: { [plan]: 'a1b2c3d4' } }), `signatures[0].parts.${plan}`, '‘a1b2c3d4’ is not a full code'],
  [file({ edition: code('E') }), 'signatures[0].edition', 'is not a full code'],
  [file({ edition: code('e').slice(1) }), 'signatures[0].edition', 'npm run tool -- signatures prints it'],
  [
    file({ by: 'Jane Jones' }),
    'signatures[0].by',
    'must be a role, and never a person’s name: use one of: safeguarding-lead, ',
  ],
  [file({ by: 'jane.jones@example.org' }), 'signatures[0].by', 'must be a role, and never a person’s name'],
  [{ signatures: [nobody] }, 'signatures[0].by', 'is missing'],
  [file({ name: 'Jane Jones' }), 'signatures[0].name', 'is not a known key'],
  [file({ on: '3 February 2026' }), 'signatures[0].on', 'is not a date'],
  [file({ of: { ...signed.of, cy: '' } }), 'signatures[0].of.cy', 'must be the name of an organisation in one line'],
  [file({ of: { ...signed.of, en: 'jane.jones@example.org' } }), 'signatures[0].of.en', 'must be the name'],
];
/** Files that are wrong in a way that a schema cannot say. */
export const wrongBesides: typeof wrong = [
  [
    file({ of: { ...signed.of, en: 'Mrs Jones, Example' } }),
    'signatures[0].of.en',
    'looks like a person; give the name of the organisation alone',
  ],
  [file({ again: '2027-02-30' }), 'signatures[0].again', 'is not a day in the calendar'],
  [file({ on: '2026-12-02' }), 'signatures[0].on', 'is in the future (today is 2026-12-01)'],
  [file({ again: '2026-11-25' }), 'signatures[0].again', 'is not after the day of the signature (2026-11-25)'],
  [
    file({ again: '2027-11-26' }),
    'signatures[0].again',
    'is more than a year after the day of the signature (2026-11-25)',
  ],
  [file({ again: '2099-01-01' }), 'signatures[0].again', 'is more than a year after'],
  [file({ on: '2001-02-03' }), 'signatures[0].on', 'is too early (the first day that it can be is 2026-11-24)'],
  [file({ on: '2099-02-03' }), 'signatures[0].on', 'is in the future'],
];
/** A file whose edition is the present one, with a code that a part does not have in it. */
export const mistyped = file({ parts: { ...signed.parts, [plan]: code('9') } });
