import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from './language-ids';

export * from './language-ids';

type Texts = Readonly<Record<string, unknown>>;
type Bundle = () => Promise<Texts>;
const first = import.meta.glob<Texts>('../../locales/*/first.ts', { import: 'default' });
const lazy = import.meta.glob<Texts>('../../locales/*/lazy.ts', { import: 'default' });
const book = import.meta.glob<Texts>('../../locales/*/book.ts', { import: 'default' });
const training = import.meta.glob<Texts>('../../locales/*/training.ts', { import: 'default' });

/** One instance holds all languages; a missing text shows its key, never another language. */
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

/** Loads a language's texts from some bundles. Returns the names of the files. Rejects if they cannot be fetched. */
export async function loadBundle(bundles: Record<string, Bundle>, language: Language): Promise<readonly string[]> {
  const path = Object.keys(bundles).find((name) => name.includes(`/${language}/`)) ?? '';
  // Of a file that is empty nothing can be listed, which rejects too.
  const texts = (await bundles[path]?.())!;
  // A file split between two bundles is put together from both.
  Object.entries(texts).forEach(([file, text]) => i18next.addResourceBundle(language, file, text, true, true));
  return Object.keys(texts);
}

/** Returns the text, or the texts under it, at a key such as `ui:actions/continue`; undefined if there is none. */
export function writtenAt(language: Language, key: string): unknown {
  const [file = '', place = ''] = key.split(':');
  return i18next.getResource(language, file, place);
}

/** Loads the texts of the walk. Rejects if they cannot be fetched; texts already loaded stay. */
export const loadLanguage = (language: Language): Promise<unknown> => loadBundle(first, language);

/** Loads the lazy texts: clauses, updates, and pages after and beside the walk. Rejects if they cannot be fetched. */
export const loadLazyWords = (language: Language): Promise<unknown> => loadBundle(lazy, language);

/** Whether the lazy texts are loaded. */
export const hasLazyWords = (language: Language): boolean => i18next.hasResourceBundle(language, 'pages');

/** Loads the texts of training. Rejects if they cannot be fetched. */
export const loadTrainingWords = (language: Language): Promise<unknown> => loadBundle(training, language);

/** Whether the texts of training are loaded. */
export const hasTrainingWords = (language: Language): boolean => i18next.hasResourceBundle(language, 'training');

/** The names of the text files in the reviewer's book, once loaded. */
let bookFiles: readonly string[] = [];
/** Loads all texts of all languages, including the reviewer's book. Rejects if they cannot be fetched. */
export async function loadBookWords(): Promise<void> {
  const all = languages.flatMap((language) => [first, lazy, book].map((bundles) => loadBundle(bundles, language)));
  bookFiles = [...new Set((await Promise.all(all)).flat())].sort();
}

/** Returns all texts of the reviewer's book in a language, file by file; never those of training. */
export const bookTexts = (language: Language): readonly (readonly [file: string, texts: unknown])[] =>
  bookFiles.map((file) => [file, i18next.getResourceBundle(language, file)]);

/** Whether all texts of all languages are loaded, including the reviewer's book. */
export const hasBookWords = (): boolean => bookFiles.length > 0;

/** Opens in a language, with the texts of the walk. Rejects if they cannot be fetched. */
export async function openLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  await i18next.changeLanguage(language);
}

let choice = 0;
/**
 * Changes language once all its texts are loaded, as any screen may be shown. Resolves to false if another language was
 * chosen meanwhile. Rejects, and changes nothing, if the texts cannot be fetched.
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
