import { useState } from 'react';
import { useSession } from '../../screens/session';
import { type Language, loadLanguage } from '../../words/languages';
import { useWords } from '../../words/words';
import { loadTraining } from '../parts/use-training-words';

/** In which languages the handouts are shown. */
export type Shown = Language | 'both';
export const shownChoices: readonly Shown[] = ['en', 'cy', 'both'];

/** The languages, in their order: Welsh comes first, on the left. */
export const languagesOf = (shown: Shown): readonly Language[] => (shown === 'both' ? ['cy', 'en'] : [shown]);

/** The languages chosen for the handouts, the page's own at first; another is shown once its words are there. */
export function useShown(): readonly [Shown, (next: Shown) => void] {
  const { language } = useWords();
  const { tell } = useSession();
  const [chosen, choose] = useState<Shown | undefined>(undefined);
  const show = (next: Shown) =>
    void Promise.all(languagesOf(next).flatMap((one) => [loadLanguage(one), loadTraining(one)])).then(() => choose(next), () => tell('language-failed'));
  return [chosen ?? language, show];
}
