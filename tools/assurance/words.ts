import type en from '../../locales/en/assurance.json';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { readTree } from '../words/texts.ts';

/** The words of the drafts, as English has them. */
export type Words = typeof en;
/** What the drafts say in each language, besides what stands in their own files. */
export const wordsOf = Object.fromEntries(
  languages.map((language) => [language, readTree(language, 'assurance.json')]),
) as unknown as Readonly<Record<Language, Words>>;
