import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { i18next, isLanguage, type Language, languages, writtenAt } from './languages';
import type { Key } from './keys';

type Values = Readonly<Record<string, string | number>>;

/** The texts of one language. */
export interface Words {
  readonly language: Language;
  /** Returns the text of a key, with its placeholders filled; `count` picks the plural form. */
  readonly t: (key: Key, values?: Values) => string;
  /** Returns the text of a key that not every item has; undefined if it has none. */
  readonly maybe: (key: string, values?: Values) => string | undefined;
  /** Returns the paragraphs of a text. */
  readonly lines: (key: Key, values?: Values) => readonly string[];
}

/** Returns the texts of a language that are loaded so far. */
export function wordsIn(language: Language): Words {
  // Texts without placeholders are cached: a screen asks for the same ones at each step.
  const known = new Map<string, string>();
  function whole(key: string): string | undefined {
    const text = known.get(key) ?? writtenAt(language, key);
    if (typeof text !== 'string') return undefined;
    known.set(key, text);
    return text;
  }
  const t = (key: string, values?: Values): string =>
    values ? i18next.t(key, { lng: language, ...values }) : (whole(key) ?? i18next.t(key, { lng: language }));
  return {
    language,
    t,
    maybe: (key, values) => (whole(key) === undefined ? undefined : t(key, values)),
    lines: (key, values) => t(key, values).split('\n'),
  };
}

/** The texts of the current language. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** Provides the texts of the current language; it renders only when the language changes or more texts are loaded. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <WordsContext value={wordsIn(isLanguage(i18n.language) ? i18n.language : languages[0])}>{children}</WordsContext>
  );
}

/** Returns the texts of the current language, and renders when it changes. Throws outside `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No language is shown here: there is no WordsProvider around it.');
  return words;
}
