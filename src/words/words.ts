import { useTranslation } from 'react-i18next';
import { i18next, isLanguage, type Language } from './languages';
import type { Key } from './keys';

type Values = Readonly<Record<string, string | number>>;

/** The texts of one language. */
export interface Words {
  readonly language: Language;
  /** The text of a key, with its placeholders filled; `count` picks the plural form. */
  readonly t: (key: Key, values?: Values) => string;
  /** The text of a key that not every item has; undefined where it has none. */
  readonly maybe: (key: string, values?: Values) => string | undefined;
  /** The paragraphs of a text. */
  readonly lines: (key: Key, values?: Values) => readonly string[];
}

/** The texts of a language that is loaded. */
export function wordsIn(language: Language): Words {
  const t = (key: string, values: Values = {}): string => i18next.t(key, { lng: language, ...values });
  return {
    language,
    t,
    maybe: (key, values) => (i18next.exists(key, { lng: language }) ? t(key, values) : undefined),
    lines: (key, values) => t(key, values).split('\n'),
  };
}

/** The texts of the language shown; the component is drawn again when it changes. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  return wordsIn(isLanguage(i18n.language) ? i18n.language : 'en');
}
