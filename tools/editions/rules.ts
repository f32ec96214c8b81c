import { named, whenInWords } from '../../src/chart/when-in-words';
import { doNots, dos } from '#protocol/evidence';
import { followUps } from '#protocol/follow-ups';
import { questions } from '#protocol/questions';
import { pageGrounds, tells } from '#protocol/screens';
import { type OpensAfter, tasks } from '#protocol/tasks';
import areas from '../../local/areas.json';
import confirmations from '../../local/confirmations.json';
import contacts from '../../local/contacts.json';
import organisation from '../../local/organisation.json';
import type { AuthorityId } from '../../src/contacts/authorities';
import { areas as areaIds } from '../../src/contacts/contacts';
import { councilAt } from '../../src/contacts/councils';
import { facts } from '../../src/updates/facts';
import { reportAt, sitesNow } from '../../src/updates/sites';
import { type Language, languages, loadBookWords } from '../../src/words/languages';
import { type Words, wordsIn } from '../../src/words/words';
import { spelt } from '../../src/review/judged/table';
import { leavesOf } from './compared';

// What an edition's rules are, in the words of that edition. It is loaded once for each edition, with that edition's code and texts.

await loadBookWords();

/** A council’s address, as it is shown in each language. */
const shownAt = (area: AuthorityId) => ({ en: councilAt(area, 'en'), cy: councilAt(area, 'cy') });

/** All rules, by kind and id. What a question says of its options twice is said once. */
const rows: readonly (readonly [kind: string, of: Readonly<Record<string, object>>])[] = [
  ['asked', questions],
  ['screen', tells],
  ['do-not', doNots],
  ['do', dos],
  ['duty', tasks],
  ['follow-up', followUps],
  ['newer', facts],
  ['site', sitesNow],
  ['report-at', Object.fromEntries(Object.entries(reportAt).map(([task, address]) => [task, { address }]))],
  ['council', Object.fromEntries(areaIds.map((area) => [area, shownAt(area)]))],
  ['end', pageGrounds],
];
const saidElsewhere = ['id', 'options'];
/** What an organisation gives of its own, by its file. */
const ofOwn: Readonly<Record<string, object>> = {
  'contacts.json': contacts,
  'confirmations.json': confirmations,
  'areas.json': areas,
  'organisation.json': organisation,
};

const opening = (words: Words, { need, of }: OpensAfter): string =>
  of.length === 0
    ? words.t('book:plan/atOnce')
    : words.t(need === 'any' ? 'book:plan/afterAny' : 'book:plan/afterAll', {
        tasks: of.map((task) => words.t(`ui:tasks/${task}`)).join('; '),
      });

const isCondition = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && ['question', 'all', 'any', 'not'].some((key) => key in value);

function inWords(words: Words, value: unknown): string {
  if (isCondition(value)) return whenInWords(words, value as Parameters<typeof whenInWords>[1]);
  if (typeof value === 'object' && value !== null && 'need' in value) return opening(words, value as OpensAfter);
  return leavesOf(value)
    .map(([path, text]) => {
      // One of a list is told by its place in it.
      const named = path.replace(/^\d+\.?/, '');
      return named === '' ? text : `${named}: ${text}`;
    })
    .join('; ');
}

/** A rule, by its kind, its id and its field: what it is, and how a language says it. */
interface Rule {
  readonly key: string;
  readonly value: unknown;
  readonly says: (words: Words) => string;
}

const fieldsOf = (rule: string, row: object): readonly Rule[] =>
  Object.entries<unknown>(row as Readonly<Record<string, unknown>>)
    .filter(([field]) => !saidElsewhere.includes(field))
    .map(([field, value]) => ({ key: `${rule} ${field}`, value, says: (words) => inWords(words, value) }));

/** Every rule, fact and number of the edition; a rule that stands on a condition with a name says that alone, so that what it means is one too. */
const all: readonly Rule[] = [
  ...rows.flatMap(([kind, of]) =>
    Object.entries(of).flatMap(([id, row]: [string, object]) => fieldsOf(`${kind} ${id}`, row)),
  ),
  ...named.map(([name, value]) => ({
    key: `condition ${name} means`,
    value,
    says: (words: Words) => spelt(words, value),
  })),
  ...Object.entries(ofOwn).flatMap(([file, content]) =>
    leavesOf(content).map(([path, text]) => ({ key: `local ${file} ${path}`, value: text, says: () => text })),
  ),
];

type ByKey = Readonly<Record<string, string>>;
const byKey = (textOf: (rule: Rule) => string): ByKey =>
  Object.fromEntries(all.map((rule) => [rule.key, textOf(rule)]));

/** What each rule is, whatever the words call it. */
export const rulesAsData: ByKey = byKey(({ value }) => JSON.stringify(value));
/** What each rule says in each language. */
export const rulesInEach = Object.fromEntries(
  languages.map((language) => [language, byKey(({ says }) => says(wordsIn(language)))]),
) as Readonly<Record<Language, ByKey>>;
