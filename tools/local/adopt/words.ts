import type en from '../../../locales/en/adopt.json';
import { type Language, languages } from '../../../src/words/language-ids.ts';
import { readTree } from '../../words/texts.ts';

/** The words of the list, as English has them. */
export type Words = typeof en;
/** What the list says in each language. */
export const wordsOf = Object.fromEntries(
  languages.map((language) => [language, readTree(language, 'adopt.json')]),
) as unknown as Readonly<Record<Language, Words>>;
