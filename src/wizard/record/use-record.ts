import { useState } from 'react';
import { counted } from '../../case/answers';
import { isDue } from '../../case/due';
import { isAuthority } from '../../contacts/authorities';
import type { Numbers } from '../../contacts/contacts';
import { entriesOf } from '../../contacts/entries';
import { type CaseView, useSession } from '../../session/session';
import { dayInWords, dayOf } from '../../words/dates';
import { loadLanguage, loadLaterWords } from '../../words/languages';
import { languagesOf, type Shown } from '../../words/shown';
import { useWords, type Words, wordsIn } from '../../words/words';
import { published } from '../numbers/local-numbers';
import { numberInWords } from '../numbers/number-words';
import { useAdded } from '../numbers/use-added';
import { line, type Section } from './lines';
import { recordSections } from './sections';

/** The lines above the record: that it is made up, where it is; its title, its edition, when it was written out, and that nobody was sent it. */
function recordHeads(words: Words, now: Date, madeUp: boolean): readonly string[] {
  const heads = [
    words.t('record:title'),
    words.t('record:edition'),
    words.t('record:madeOn', { date: dayInWords(words, dayOf(now)) }),
    words.t('record:sent'),
  ];
  return madeUp ? [words.t('ui:madeUp/band'), ...heads] : heads;
}

const blanks = ['child', 'born', 'address', 'person', 'job', 'spokeTo', 'signed'] as const;

/** Blank lines for what is never entered here: names and the like, filled in by hand. */
const byHandSection = ({ t }: Words): Section => ({
  key: 'by-hand',
  title: t('record:sections/byHand'),
  lines: blanks.map((key) => ({ key, text: t(`record:byHand/${key}`) })),
});

/** The local numbers of the child's area: each with where it is from and when it was checked, never without. None where there are none. */
function numbersSection(words: Words, { context }: CaseView, added: Numbers, today: string): readonly Section[] {
  const [area] = counted(context.answers, 'local-authority');
  if (!isAuthority(area)) return [];
  const lines = (
    [
      ['published', published],
      ['added', added],
    ] as const
  ).flatMap(([from, numbers]) =>
    entriesOf({ [area]: numbers[area] ?? {} }).map((entry) => {
      const key = isDue(entry.checkedOn, 'number', today) ? (`${from}Old` as const) : from;
      const about = { what: numberInWords(words, entry), date: dayInWords(words, entry.checkedOn) };
      return line(`${from}.${entry.service}`, words.t(`contacts:record/${key}`, about));
    }),
  );
  return lines.length > 0 ? [{ key: 'numbers', title: words.t('contacts:record/title'), lines }] : [];
}

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
