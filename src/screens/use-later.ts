import { useCallback } from 'react';
import { hasLaterWords, loadLaterWords } from '../words/languages';
import { useWords } from '../words/words';
import { useFetched } from './use-fetched';

type Later = typeof import('./later/screens');

// Kept beyond one screen, so that the next one is there at once.
let loaded: Later | undefined;

/** Loads the later screens and parts. Rejects where they cannot be fetched; it can be tried again. */
export async function loadLater(): Promise<Later> {
  loaded = await import('./later/screens');
  return loaded;
}

/** The later screens and parts, once their words in the language shown are there too. `retry` is there once they could not be fetched. */
export function useLater(): { readonly later: Later | undefined; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const load = useCallback(() => Promise.all([loadLater(), loadLaterWords(language)]).then(([later]) => later), [language]);
  const isThere = hasLaterWords(language);
  const { value, retry } = useFetched(isThere ? loaded : undefined, load);
  const later = isThere ? value : undefined;
  return { later, retry: later ? undefined : retry };
}
