import type adopt from '../../locales/en/adopt.json';
import type contacts from '../../locales/en/contacts.json';
import { type Language, languages } from '../../src/words/language-ids.ts';
import { readTree } from './texts.ts';

/** What the commands for an adopter say, with the keys of the English file. */
export type Words = typeof adopt;
/** What is said of a mistake, by its code, and of a whole file: in the app's words, and those of the commands. */
type Mistakes = Pick<typeof contacts, 'wholeFile'> & {
  readonly mobile: string;
  readonly faults: typeof contacts.faults & typeof adopt.faults;
};

const inEach = <T>(of: (language: Language) => T) =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as Readonly<Record<Language, T>>;

/** What the commands for an adopter say, in each language. */
export const wordsOf = inEach((language) => readTree(language, 'adopt.json') as unknown as Words);
/** What is said of a mistake in a local file, in each language. */
export const mistakesOf = inEach((language): Mistakes => {
  const { wholeFile, faults, confirm } = readTree(language, 'contacts.json') as unknown as typeof contacts;
  return { wholeFile, mobile: confirm.mobile, faults: { ...faults, ...wordsOf[language].faults } };
});
