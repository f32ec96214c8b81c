import { useCallback } from 'react';
import { type Loads, useLoads } from '../../wizard/frame/loads';
import { useFetched } from '../../wizard/frame/use-fetched';
import {
  hasLaterWords,
  hasTrainingWords,
  type Language,
  loadLaterWords,
  loadTrainingWords,
} from '../../words/languages';
import { useWords } from '../../words/words';
import { hasScenarioWords, loadScenarioWords } from '../cases/load';

/** Loads all that training needs in a language. Rejects where it cannot be fetched; it can be tried again. */
export const loadTraining = ({ later }: Loads, language: Language): Promise<unknown> =>
  Promise.all([loadTrainingWords(language), loadScenarioWords(language), loadLaterWords(language), later.load()]);

/** Whether all of training is there in the language shown. `retry` is there once it could not be fetched. */
export function useTrainingWords(): { readonly isThere: boolean; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const loads = useLoads();
  const load = useCallback(() => loadTraining(loads, language), [loads, language]);
  const isThere = hasTrainingWords(language) && hasScenarioWords(language) && hasLaterWords(language);
  const { retry } = useFetched<unknown>(isThere || undefined, load);
  return { isThere, retry: isThere ? undefined : retry };
}
