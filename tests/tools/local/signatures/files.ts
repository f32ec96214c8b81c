import { signedParts } from '../../../../src/review/part-ids.ts';
import { type Language, languages } from '../../../../src/words/language-ids.ts';
import { filled } from '../organisation/files.ts';
import type { Codes } from '../../../../tools/drawn/codes.tsx';

const each = (text: string): Readonly<Record<Language, string>> =>
  Object.fromEntries(languages.map((language) => [language, `${text} ${language}`])) as Record<Language, string>;

/** Returns a code of 64 equal characters. */
export const code = (character: string): string => character.repeat(64);
/** Made-up codes: the edition, and one for each part. */
export const codes: Codes = {
  edition: code('e'),
  parts: Object.fromEntries(
    signedParts.map((part, at) => [part, { code: code(at.toString(16)[0] ?? ''), title: each(part) }]),
  ) as Codes['parts'],
};
/** Returns the made-up codes, in place of the function that works them out. */
export const codesOf = (): Promise<Codes> => Promise.resolve(codes);

/** What a made-up lead signed: every part as it is. */
export const signed = {
  by: 'safeguarding-lead',
  of: filled.name,
  on: '2026-11-25',
  again: '2027-11-25',
  edition: codes.edition,
  parts: Object.fromEntries(signedParts.map((part) => [part, codes.parts[part].code])),
} as const;
