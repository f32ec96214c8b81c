import { useEffect } from 'react';
import { useWords } from './words';

/** The page's language is the language shown. */
export function usePageLanguage(): void {
  const { language } = useWords();
  useEffect(() => { document.documentElement.lang = language; }, [language]);
}
