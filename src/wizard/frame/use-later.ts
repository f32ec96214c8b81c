import { useCallback } from 'react';
import { hasLaterWords, loadLaterWords } from '../../words/languages';
import { useWords } from '../../words/words';
import { type Later, useLoads } from './loads';
import { useFetched } from './use-fetched';

/** The later screens and parts, once their words in the language shown are there too. `retry` is there once they could not be fetched. */
export function useLater(): { readonly later: Later | undefined; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const { later: part } = useLoads();
  const load = useCallback(
    () => Promise.all([part.load(), loadLaterWords(language)]).then(([later]) => later),
    [part, language],
  );
  const isThere = hasLaterWords(language);
  const { value, retry } = useFetched(isThere ? part.loaded() : undefined, load);
  const later = isThere ? value : undefined;
  return { later, retry: later ? undefined : retry };
}
