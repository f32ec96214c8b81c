import { counted } from '../../case/condition';
import { isDue } from '../../case/due';
import type { Numbers } from '../../contacts/contacts';
import { isAuthority } from '../../contacts/authorities';
import { dayInWords } from '../../words/dates';
import type { Words } from '../../words/words';
import { published } from '../numbers/local-numbers';
import type { CaseView } from '../../session/session';
import { entriesOf } from '../../contacts/entries';
import { numberInWords } from '../numbers/number-words';
import { line, type Section } from './lines';

/** The local numbers of the child's area: each with where it is from and when it was checked, never without. None where there are none. */
export function numbersSection(words: Words, { context }: CaseView, added: Numbers, today: string): readonly Section[] {
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
