import { useCallback, useEffect, useState } from 'react';
import { type Language, loadLaterWords } from '../words/languages';
import { useWords } from '../words/words';

type Screens = typeof import('./later/screens')['laterScreens'];

/** Loads the later screens. Rejects where they cannot be fetched; it can be tried again. */
export const loadLaterScreens = async (): Promise<Screens> => (await import('./later/screens')).laterScreens;

interface Later {
  readonly language: Language;
  readonly screens?: Screens;
}
// Kept beyond one screen, so that the next one is there at once.
let ready: Later | undefined;

/** The later screens, once their words in the language shown are there too. `retry` is there once they could not be fetched. */
export function useLaterScreens(): { readonly screens: Screens | undefined; readonly retry: (() => void) | undefined } {
  const { language } = useWords();
  const [state, setState] = useState(ready);
  const load = useCallback(() => {
    Promise.all([loadLaterScreens(), loadLaterWords(language)]).then(
      ([screens]) => { ready = { language, screens }; setState(ready); },
      () => setState({ language }),
    );
  }, [language]);
  useEffect(load, [load]);
  const isCurrent = state?.language === language;
  return { screens: isCurrent ? state.screens : undefined, retry: isCurrent && !state.screens ? load : undefined };
}
