import type { Language } from '../../words/languages';
import { useWords } from '../../words/words';

/** Where a trainer wrote a case in one language only, and another is shown: says so. */
export function OneLanguage({ language }: { language: Language }) {
  const { t, language: shown } = useWords();
  return language === shown ? null : <p>{t(`training:oneLanguage/${language}`)}</p>;
}
