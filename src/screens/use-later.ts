import { useCallback, useEffect, useState } from 'react';
import { hasLaterWords, loadLaterWords } from '../words/languages';
import { useWords } from '../words/words';

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
  const [{ screens, failed }, setState] = useState<{ screens: Screens | undefined; failed: boolean }>({ screens: loaded, failed: false });
  const load = useCallback(() => {
    Promise.all([loadLaterScreens(), loadLaterWords(language)])
      .then(([all]) => setState({ screens: all, failed: false }), () => setState((was) => ({ ...was, failed: true })));
  }, [language]);
  useEffect(load, [load]);
  if (screens && hasLaterWords(language)) return { screens, retry: undefined };
  return { screens: undefined, retry: failed ? load : undefined };
}
