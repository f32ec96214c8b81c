import { useState } from 'react';
import { loadLanguage, loadLaterWords } from '../../words/languages';
import { useWords, wordsIn } from '../../words/words';
import { useSession } from '../../session/session';
import { useAdded } from '../numbers/use-added';
import { languagesOf, type Shown } from '../../words/shown';
import { byHandSection, recordHeads } from './heads';
import { numbersSection } from './numbers';
import { recordSections } from './sections';

/** The record in the languages chosen, and the way to choose them; the other language is loaded when it is wanted. */
export function useRecord() {
  const words = useWords();
  const { view, tell, madeUp, today } = useSession();
  const numbers = useAdded();
  const [chosen, choose] = useState<Shown | undefined>(undefined);
  const shown = chosen ?? words.language;
  const show = (next: Shown) =>
    void Promise.all(languagesOf(next).flatMap((language) => [loadLanguage(language), loadLaterWords(language)])).then(
      () => choose(next),
      () => tell('language-failed'),
    );
  const columns = languagesOf(shown).map((language) => {
    const own = wordsIn(language);
    const sections = [...recordSections(own, view), ...numbersSection(own, view, numbers, today()), byHandSection(own)];
    return { language, heads: recordHeads(own, new Date(), madeUp), sections };
  });
  return { shown, show, columns };
}
