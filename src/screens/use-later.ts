import { useCallback } from 'react';
import { hasLaterWords, loadLaterWords } from '../words/languages';
import { useWords } from '../words/words';
import { useFetched } from './use-fetched';

type Screens = typeof import('./later/screens')['laterScreens'];

// Kept beyond one screen, so that the next one is there at once.
let loaded: Screens | undefined;

/** Loads the later screens. Rejects where they cannot be fetched; it can be tried again. */
export async function loadLaterScreens(): Promise<Screens> {
  loaded = (await import('./later/screens')).laterScreens;
  return loaded;
}

/** The later screens, once their words in the language shown are there too. `retry` is there once they could not be fetched. */
export function useLaterScreens(): { readonly screens: Screens | undefined; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const load = useCallback(() => Promise.all([loadLaterScreens(), loadLaterWords(language)]).then(([screens]) => screens), [language]);
  const isThere = hasLaterWords(language);
  const { value, retry } = useFetched(isThere ? loaded : undefined, load);
  const screens = isThere ? value : undefined;
  return { screens, retry: screens ? undefined : retry };
}
