import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isLanguage } from './languages';
import { WordsContext, wordsIn } from './words';

/** Gives the texts of the language shown to all within it; it is drawn, and gives them anew, only when it changes or more are loaded. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return <WordsContext value={wordsIn(isLanguage(i18n.language) ? i18n.language : 'en')}>{children}</WordsContext>;
}
