import { named, whenInWords } from '../../src/chart/when-in-words';
import { doNots, dos } from '#protocol/evidence';
import { questions } from '#protocol/questions';
import { pageGrounds, infoPages } from '#protocol/screens';
import { followUps, type OpensAfter, tasks } from '#protocol/tasks';
import areas from '../../local/areas.json';
import confirmations from '../../local/confirmations.json';
import contacts from '../../local/contacts.json';
import organisation from '../../local/organisation.json';
import type { AuthorityId } from '../../src/contacts/authorities';
import { areas as areaIds } from '../../src/contacts/contacts';
import { councilAt } from '../../src/contacts/councils';
import { updates, reportAt, sitesNow } from '../../src/updates/updates';
import { type Language, languages, loadBookWords } from '../../src/words/languages';
import { type Words, wordsIn } from '../../src/words/words';
import { leavesOf } from './compared';

// An edition's rules, in its own words. Loaded once for each edition, with that edition's code and texts.

await loadBookWords();

/** A council's address, as shown in each language. */
const shownAt = (area: AuthorityId) => ({ en: councilAt(area, 'en'), cy: councilAt(area, 'cy') });

/** All rules, by kind and id. The `options` of a question are left out below, since its rows repeat them. */
const rows: readonly (readonly [kind: string, of: Readonly<Record<string, object>>])[] = [
  ['asked', questions],
  ['screen', infoPages],
  ['do-not', doNots],
  ['do', dos],
  ['duty', tasks],
  ['follow-up', followUps],
  ['newer', updates],
  ['site', sitesNow],
  ['report-at', Object.fromEntries(Object.entries(reportAt).map(([task, address]) => [task, { address }]))],
  ['council', Object.fromEntries(areaIds.map((area) => [area, shownAt(area)]))],
  ['end', pageGrounds],
];
const saidElsewhere = ['id', 'options'];
/** An organisation's own content, by file. */
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
      // An item of a list is named by its position, so its index is left out.
      const named = path.replace(/^\d+\.?/, '');
      return named === '' ? text : `${named}: ${text}`;
    })
    .join('; ');
}

/** A field of a rule: its key (kind, id and field), its value, and its wording in a language. */
interface Rule {
  readonly key: string;
  readonly value: unknown;
  readonly says: (words: Words) => string;
}

const fieldsOf = (rule: string, row: object): readonly Rule[] =>
  Object.entries<unknown>(row as Readonly<Record<string, unknown>>)
    .filter(([field]) => !saidElsewhere.includes(field))
    .map(([field, value]) => ({ key: `${rule} ${field}`, value, says: (words) => inWords(words, value) }));

/** Every rule, fact and number of the edition. A named condition is a rule itself, so others give its name only. */
const all: readonly Rule[] = [
  ...rows.flatMap(([kind, of]) =>
    Object.entries(of).flatMap(([id, row]: [string, object]) => fieldsOf(`${kind} ${id}`, row)),
  ),
  ...named.map(([name, value]) => ({
    key: `condition ${name} means`,
    value,
    // A copy has no name, so it is spelt out.
    says: (words: Words) => whenInWords(words, { ...value }),
  })),
  ...Object.entries(ofOwn).flatMap(([file, content]) =>
    leavesOf(content).map(([path, text]) => ({ key: `local ${file} ${path}`, value: text, says: () => text })),
  ),
];

type ByKey = Readonly<Record<string, string>>;
const byKey = (textOf: (rule: Rule) => string): ByKey =>
  Object.fromEntries(all.map((rule) => [rule.key, textOf(rule)]));

/** The value of each rule, independent of its wording. */
export const rulesAsData: ByKey = byKey(({ value }) => JSON.stringify(value));
/** The wording of each rule in each language. */
export const rulesInEach = Object.fromEntries(
  languages.map((language) => [language, byKey(({ says }) => says(wordsIn(language)))]),
) as Readonly<Record<Language, ByKey>>;
