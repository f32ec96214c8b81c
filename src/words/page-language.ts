import { useEffect } from 'react';
import { useWords } from './words';

/** Sets the page's language and its description to those of the current language. */
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
