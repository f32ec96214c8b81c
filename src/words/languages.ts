import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, type Language, languages, othersThan, ownFirst } from './language-ids';

export { isLanguage, type Language, languages, othersThan, ownFirst };

type Texts = Readonly<Record<string, unknown>>;
type Bundle = () => Promise<Texts>;
const first = import.meta.glob<Texts>('../../locales/*/first.ts', { import: 'default' });
const lazy = import.meta.glob<Texts>('../../locales/*/lazy.ts', { import: 'default' });
const book = import.meta.glob<Texts>('../../locales/*/book.ts', { import: 'default' });
const training = import.meta.glob<Texts>('../../locales/*/training.ts', { import: 'default' });

/** One instance holds all languages; a text that is missing shows its key, never another language. */
export const i18next: i18n = createInstance();
void i18next.use(initReactI18next).init({
  resources: {},
  fallbackLng: false,
  keySeparator: '/',
  nsSeparator: ':',
  initAsync: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false, bindI18nStore: 'added' },
});

/** Loads the texts of a language among some bundles. Gives the files of which there are texts in it. Rejects where they cannot be fetched. */
export async function loadBundle(bundles: Record<string, Bundle>, language: Language): Promise<readonly string[]> {
  const path = Object.keys(bundles).find((name) => name.includes(`/${language}/`)) ?? '';
  const texts = (await bundles[path]?.()) ?? {};
  // Of a file in two bundles each has a part: one is added to the other.
  Object.entries(texts).forEach(([file, text]) => i18next.addResourceBundle(language, file, text, true, true));
  return Object.keys(texts);
}

/** What is written in a language at a key such as `ui:actions/continue`: a text, or a part with those under it; undefined where there is nothing. */
export function writtenAt(language: Language, key: string): unknown {
  const [file = '', place = ''] = key.split(':');
  return i18next.getResource(language, file, place);
}

/** Loads the texts of the walk. Rejects where they cannot be fetched; what was loaded stays. */
export const loadLanguage = (language: Language): Promise<unknown> => loadBundle(first, language);

/** Loads the texts that the first load leaves out: clauses, what is newer, and pages after and beside the walk. Rejects where they cannot be fetched. */
export const loadLazyWords = (language: Language): Promise<unknown> => loadBundle(lazy, language);

/** Whether the texts that the first load leaves out are there. */
export const hasLazyWords = (language: Language): boolean => i18next.hasResourceBundle(language, 'pages');

/** Loads the texts of training. Rejects where they cannot be fetched. */
export const loadTrainingWords = (language: Language): Promise<unknown> => loadBundle(training, language);

/** Whether the texts of training are there. */
export const hasTrainingWords = (language: Language): boolean => i18next.hasResourceBundle(language, 'training');

/** The files of the texts that the reviewer's book has, once they are there. */
let bookFiles: readonly string[] = [];
/** Loads all texts of all languages, those of the reviewer's book too. Rejects where they cannot be fetched. */
export async function loadBookWords(): Promise<void> {
  const all = languages.flatMap((language) => [first, lazy, book].map((bundles) => loadBundle(bundles, language)));
  bookFiles = [...new Set((await Promise.all(all)).flat())].sort();
}

/** All texts of the reviewer's book in a language, file by file, and none of training, whether it was loaded or not. */
export const bookTexts = (language: Language): readonly unknown[] =>
  bookFiles.map((file) => [file, i18next.getResourceBundle(language, file) as unknown]);

/** Whether all texts of all languages are there, those of the reviewer's book too. */
export const hasBookWords = (): boolean =>
  bookFiles.length > 0
  && languages.every((language) => ['ui', 'pages', 'book'].every((file) => i18next.hasResourceBundle(language, file)));

/** Opens in a language, with its first texts. Rejects where they cannot be fetched. */
export async function openLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  await i18next.changeLanguage(language);
}

let choice = 0;
/**
 * Changes to a language once all its texts are there: any screen may be the one shown. Gives whether it is shown: not where another one
 * was chosen while these texts were fetched. Rejects, and changes nothing, where they cannot be fetched.
 */
export async function changeLanguage(language: Language): Promise<boolean> {
  const own = (choice += 1);
  try {
    await Promise.all([loadLanguage(language), loadLazyWords(language)]);
  } catch (error) {
    if (own === choice) throw error;
  }
  if (own !== choice) return false;
  await i18next.changeLanguage(language);
  return true;
}
