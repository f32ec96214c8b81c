import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { i18next, isLanguage, type Language, languages, writtenAt } from './languages';
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

/** The texts of a language, as far as they are loaded now. */
export function wordsIn(language: Language): Words {
  // A text without placeholders is looked up once: a screen asks for the same ones again at each step.
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

/** The texts of the language shown, for all that is drawn within. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** Gives the texts of the language shown to all within it; it is drawn, and gives them anew, only when it changes or more are loaded. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <WordsContext value={wordsIn(isLanguage(i18n.language) ? i18n.language : languages[0])}>{children}</WordsContext>
  );
}

/** The texts of the language shown; the component is drawn again when it changes. Throws outside of `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No language is shown here: there is no WordsProvider around it.');
  return words;
}
