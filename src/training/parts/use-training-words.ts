import { useCallback } from 'react';
import { loadLater } from '../../screens/use-later';
import { useFetched } from '../../screens/use-fetched';
import { hasTrainingWords, type Language, loadLaterWords, loadTrainingWords } from '../../words/languages';
import { useWords } from '../../words/words';
import { hasScenarioWords, loadScenarioWords } from '../model/load';

/** Loads all that training needs in a language. Rejects where it cannot be fetched; it can be tried again. */
export const loadTraining = (language: Language): Promise<unknown> =>
  Promise.all([loadTrainingWords(language), loadScenarioWords(language), loadLaterWords(language), loadLater()]);

/** Whether all of training is there in the language shown. `retry` is there once it could not be fetched. */
export function useTrainingWords(): { readonly isThere: boolean; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const load = useCallback(() => loadTraining(language), [language]);
  const isThere = hasTrainingWords(language) && hasScenarioWords(language);
  const { retry } = useFetched<unknown>(isThere || undefined, load);
  return { isThere, retry: isThere ? undefined : retry };
}
