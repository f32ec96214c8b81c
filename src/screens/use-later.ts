import { useCallback, useEffect, useState } from 'react';
import { loadLaterWords } from '../words/languages';
import { useWords } from '../words/words';

type Screens = typeof import('./later/screens')['laterScreens'];

let loaded: Screens | undefined;

/** Loads the later screens. Rejects where they cannot be fetched; it can be tried again. */
export async function loadLaterScreens(): Promise<Screens> {
  loaded = (await import('./later/screens')).laterScreens;
  return loaded;
}

/** The later screens with their words: undefined while they are loading. `retry` is there once they could not be fetched. */
export function useLaterScreens(): { readonly screens: Screens | undefined; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const [state, setState] = useState<{ screens?: Screens | undefined; failed?: boolean }>({ screens: loaded });
  const load = useCallback(() => {
    Promise.all([loadLaterScreens(), loadLaterWords(language)])
      .then(([screens]) => setState({ screens }), () => setState({ failed: true }));
  }, [language]);
  useEffect(load, [load]);
  return { screens: state.screens, retry: state.failed ? load : undefined };
}
