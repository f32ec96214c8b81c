import { useEffect } from 'react';
import { useWords } from './words';

/** The page's language is the language shown, and what the page says of itself is in it. */
export function usePageLanguage(): void {
  const { language, t } = useWords();
  const description = t('ui:tagline');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.querySelector('meta[name=description]')?.setAttribute('content', description);
  }, [description]);
}
