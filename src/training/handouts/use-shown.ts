import { useState } from 'react';
import { languagesOf, type Shown } from '../../words/shown';
import { useSession } from '../../session/session';
import { loadLanguage } from '../../words/languages';
import { useWords } from '../../words/words';
import { useLoads } from '../../wizard/frame/loads';
import { loadTraining } from '../parts/use-training-words';

/** The languages chosen for the handouts, the page's own at first; another is shown once its words are there. */
export function useShown(): readonly [Shown, (next: Shown) => void] {
  const { language } = useWords();
  const { tell } = useSession();
  const loads = useLoads();
  const [chosen, choose] = useState<Shown | undefined>(undefined);
  const show = (next: Shown) =>
    void Promise.all(languagesOf(next).flatMap((one) => [loadLanguage(one), loadTraining(loads, one)])).then(
      () => choose(next),
      () => tell('language-failed'),
    );
  return [chosen ?? language, show];
}
