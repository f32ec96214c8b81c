import type { Ground } from '#protocol/clauses';
import type { Condition } from '#protocol/questions';
import { nameOf } from '../../chart/when-in-words';
import { labelOf } from '../../wizard/question/option-words';
import type { Locale } from '../../words/keys';
import type { Words } from '../../words/words';

/** A rule to agree with, numbered if it has no `id`; cells can have several lines. `more`: in the book, not the sheet. */
export interface JudgedRow {
  readonly id?: string;
  readonly cells: readonly string[];
  readonly more?: readonly string[];
}
/** A rule with its id, or the number in its part. */
export type NumberedRow = JudgedRow & { readonly id: string };
/** A table of a part. On the sheet, each row also has a box to tick. `isApart`: only in the book, and last. */
export interface Table<Row = JudgedRow> {
  readonly isApart?: true;
  readonly title?: string;
  readonly columns: readonly { readonly id: ColumnId; readonly text: string }[];
  readonly rows: readonly Row[];
}
type ColumnId = keyof Locale['judgement']['columns'];

/** Returns some lines as one text, leaving out any that are missing. */
export const lines = (...all: readonly (string | false | undefined)[]): string => all.filter(Boolean).join('\n');
/** Returns a table with a row for each item, the titles of its columns and, if it has a name, its own. */
export const tableOf = <T>(
  words: Words,
  name: keyof Locale['judgement']['tables'] | undefined,
  columns: readonly ColumnId[],
  items: readonly T[],
  rowOf: (words: Words, item: T) => JudgedRow,
): Table => ({
  ...(name && { title: words.t(`judgement:tables/${name}`) }),
  columns: columns.map((id) => ({ id, text: words.t(`judgement:columns/${id}`) })),
  rows: items.map((item) => rowOf(words, item)),
});
/** Returns the titles of the clauses that something is based on; consecutive clauses name their section only once. */
export function standsOn({ t }: Words, grounds: readonly Ground[]): string {
  const names = grounds.map((ground) =>
    t(ground === 'good-practice' ? 'judgement:practice' : `ui:clauseRefs/${ground}`),
  );
  const sectionOf = (name = ''): string => /^[\d.]+ /.exec(name)?.[0] ?? name;
  return names
    .map((name, at) => (sectionOf(name) === sectionOf(names[at - 1]) ? name.replace(sectionOf(name), '') : name))
    .join('; ');
}
/** Returns only the sections, for what is based on many clauses. */
export const sectionsOf = ({ t }: Words, grounds: readonly Ground[]): string =>
  [
    ...new Set(
      grounds.map((ground) =>
        ground === 'good-practice'
          ? t('judgement:practice')
          : (/^[\d.]+/.exec(ground)?.[0] ?? t(`ui:clauseRefs/${ground}`)),
      ),
    ),
  ].join('; ');

function answered(words: Words, { question, has }: Extract<Condition, { question: unknown }>): string {
  const key = has.length === 1 ? 'book:conditions/answeredOne' : 'book:conditions/answeredAny';
  const options = has.map((option) => `‘${labelOf(words, `${question}:${option}`)}’`).join('; ');
  return `${words.t(key, { question: words.t(`questions:${question}/label`) })}: ${options}`;
}

function part(words: Words, condition: Condition): string {
  const name = nameOf(condition);
  return name ? words.t(`book:conditions/named/${name}`) : spelt(words, condition);
}

/** Returns a condition in terms of answers; its parts by name, if they have one. */
export function spelt(words: Words, condition: Condition): string {
  const { t } = words;
  if ('question' in condition) return answered(words, condition);
  if ('not' in condition) return `${t('book:conditions/not')} ${part(words, condition.not)}`;
  const [head, parts] =
    'all' in condition ? [t('book:conditions/all'), condition.all] : [t('book:conditions/any'), condition.any];
  return `${head} ${parts.map((one) => part(words, one)).join(' · ')}`;
}
