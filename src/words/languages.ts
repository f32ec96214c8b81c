import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Whether `value` is one of the app's languages. */
export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);

type Text = Record<string, unknown>;
const first = import.meta.glob<Text>(
  '../../locales/*/{advice,areas,clauses,questions,risks,tasks,ui}.json', { import: 'default' },
);
const later = import.meta.glob<Text>('../../locales/*/pages.json', { import: 'default' });

/** One instance holds both languages; a text that is missing shows its key, never the other language. */
export const i18next: i18n = createInstance();
void i18next.use(initReactI18next).init({
  resources: {}, fallbackLng: false, keySeparator: '/', nsSeparator: ':', initAsync: false,
  interpolation: { escapeValue: false }, react: { useSuspense: false, bindI18nStore: 'added' },
});

async function load(files: Record<string, () => Promise<Text>>, language: Language): Promise<void> {
  const mine = Object.entries(files).filter(([path]) => path.includes(`/${language}/`));
  await Promise.all(mine.map(async ([path, read]) => {
    const file = path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
    if (!i18next.hasResourceBundle(language, file)) i18next.addResourceBundle(language, file, await read());
  }));
}

/** Loads the texts of the walk. Rejects where they cannot be fetched; what was loaded stays. */
export const loadLanguage = (language: Language): Promise<void> => load(first, language);

/** Loads the texts of the pages beside the walk. Rejects where they cannot be fetched. */
export const loadPages = (language: Language): Promise<void> => load(later, language);

/** Loads a language and shows it. Rejects, and changes nothing, where it cannot be fetched. */
export async function showLanguage(language: Language): Promise<void> {
  await Promise.all([loadLanguage(language), loadPages(language)]);
  await i18next.changeLanguage(language);
}
