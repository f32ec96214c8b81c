import edition from 'virtual:edition';
import organisation from 'virtual:organisation';
import { counted } from '../../case/answers';
import { isDue } from '../../case/due';
import { isAuthority } from '../../contacts/authorities';
import type { Numbers } from '../../contacts/contacts';
import { entriesOf } from '../../contacts/file';
import { publicNumbersIn } from '../../contacts/public-numbers';
import type { CaseView } from '../../session/session';
import { type Words, dateInWords } from '../../words/words';
import { published } from '../numbers/Numbers';
import { numberInWords, publicInWords } from '../numbers/in-words';
import { line, type Section } from './lines';
import { recordSections } from './sections';

/** The lines above the record: made up or not, title, edition, date, and that it was sent to nobody. */
function recordHeads(words: Words, today: string, madeUp: boolean): readonly string[] {
  const heads = [
    words.t('record:title'),
    words.t('clauses:header/edition'),
    words.t('record:madeOn', { date: dateInWords(words, today) }),
    words.t('record:sent'),
  ];
  return madeUp ? [words.t('ui:madeUp/band'), ...heads] : heads;
}

/** The numbers of the child's area, each with its source and the date it was checked; empty if there are none. */
function numbersSection(words: Words, { context }: CaseView, added: Numbers, today: string): readonly Section[] {
  const [area] = counted(context.answers, 'local-authority');
  if (!isAuthority(area)) return [];
  const given = [
    { from: organisation.name ? ('publishedNamed' as const) : ('published' as const), numbers: published },
    { from: 'added' as const, numbers: added },
  ].flatMap(({ from, numbers }) => entriesOf({ [area]: numbers[area] ?? {} }).map((entry) => ({ from, ...entry })));
  const all = [
    ...given.map(({ from, ...entry }) => {
      const key = isDue(entry.checkedOn, 'number', today) ? (`${from}Old` as const) : from;
      const [what, date] = [numberInWords(words, entry), dateInWords(words, entry.checkedOn)];
      const about = { what, date, organisation: organisation.name?.[words.language] ?? '' };
      return line(`${from}.${entry.service}`, words.t(`contacts:record/${key}`, about));
    }),
    ...publicNumbersIn(area, given).map((one) => line(`public.${one.service}`, publicInWords(words, one))),
  ];
  return all.length > 0
    ? [{ key: 'numbers', part: 'account', title: words.t('contacts:record/title'), lines: all }]
    : [];
}

/** The lines below the record: its edition and any organisation that publishes this copy, with a date. */
function recordFeet(words: Words): readonly string[] {
  const code = words.t('record:code', edition);
  if (!organisation.name) return [code];
  const from = { organisation: organisation.name[words.language], date: dateInWords(words, organisation.checkedOn) };
  return [code, words.t('record:publisher', from)];
}

/** What the record needs besides the case: numbers added on this device, today's date, and whether it is made up. */
interface Beside {
  readonly added: Numbers;
  readonly today: string;
  readonly madeUp: boolean;
}
/** Returns the whole record in the language of `words`: the lines above its sections, these, and the lines below. */
export function wholeRecord(words: Words, view: CaseView, { added, today, madeUp }: Beside) {
  return {
    heads: recordHeads(words, today, madeUp),
    sections: [...recordSections(words, view), ...numbersSection(words, view, added, today)],
    feet: recordFeet(words),
  };
}
