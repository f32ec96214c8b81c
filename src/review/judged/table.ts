import type { ClauseId } from '#protocol/clauses';
import {
  childResponsible,
  concern,
  type Condition,
  elsewhereInUk,
  harm,
  identifiedForms,
  onlineConcern,
  outsideUk,
  trustedAdult,
} from '#protocol/questions';
import { byChild, inDoubt, notByChild } from '../../case/cards';
import { whenInWords } from '../../chart/when-in-words';
import { type Basis, groundedKeys, groundsOf } from '../../wizard/updates/grounds';
import { factsOf, isFact, kindOf } from '../../wizard/updates/sources';
import type { Locale, Words } from '../../words/words';

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
export type ColumnId = keyof Locale['judgement']['columns'];

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

const isClause = (basis: Basis): boolean => kindOf(basis) === 'protocol';
function basisInWords({ t }: Words, basis: Basis): string {
  if (basis === 'good-practice') return t('judgement:practice');
  if (basis === 'your-answers') return t('updates:stands/answers');
  return basis === 'clear-steps' ? t('ui:name') : t(`ui:clauseRefs/${basis as ClauseId}`);
}
/** Returns what something is based on, with only the section of each clause. */
export const sectionsOf = (words: Words, grounds: readonly Basis[]): string =>
  standsOn(words, grounds, (clause) => clause.replace(/-.*/, ''));
/**
 * Returns the titles of the clauses that something is based on, and the names of the facts that are newer; consecutive
 * clauses name their section only once.
 */
export function standsOn(
  words: Words,
  grounds: readonly Basis[],
  clauseInWords = (clause: Basis) => basisInWords(words, clause),
): string {
  const all = [...new Set(grounds)];
  const names = [
    ...new Set(all.filter(isClause).map(clauseInWords)),
    ...all.filter((basis) => !isClause(basis) && !isFact(basis)).map((basis) => basisInWords(words, basis)),
  ];
  const sectionOf = (name = ''): string => /^[\d.]+ /.exec(name)?.[0] ?? name;
  const short = names.map((name, at) =>
    sectionOf(name) === sectionOf(names[at - 1]) ? name.replace(sectionOf(name), '') : name,
  );
  const newer = factsOf(words, all);
  return [...short, ...(newer ? [words.t('judgement:newer', { facts: newer })] : [])].join('; ');
}

/** Returns everything that the text at a place is based on, or the texts under it, just as its screen shows it. */
export const basisAt = (...places: readonly string[]): readonly Basis[] =>
  groundedKeys.filter((key) => places.some((place) => key === place || key.startsWith(`${place}/`))).flatMap(groundsOf);

/** The id of the row of an example of harm, by its place in what is said: H1 is said first. */
export const harmId = (place: number): string => `H${String(place)}`;
const placeOf = (harmId: string): number => harm.rows.find(({ id }) => id === harmId)?.severity ?? 0;
/** The examples of harm that a condition names, by the numbers of their rows; undefined if it names anything else. */
function harmsIn(condition: Condition): readonly number[] | undefined {
  if ('question' in condition) return condition.question === 'harm' ? condition.has.map(placeOf) : undefined;
  const parts = 'any' in condition ? condition.any.map(harmsIn) : [undefined];
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
const harmsInWords = (condition: Condition): string =>
  [...new Set(harmsIn(condition))]
    .sort((one, other) => one - other)
    .map(harmId)
    .join(', ');
const short = {
  ...{ concern, onlineConcern, trustedAdult, elsewhereInUk, outsideUk },
  ...{ childResponsible, inDoubt, byChild, notByChild },
} as const;
const shortIds = Object.keys(short) as readonly (keyof typeof short)[];

function shortly({ t }: Words, condition: Condition): string | undefined {
  const id = shortIds.find((name) => short[name] === condition);
  if (id) return t(`judgement:short/${id}`, { harms: harmsInWords(identifiedForms.conduct) });
  const harms = harmsInWords(condition);
  return harms === '' ? undefined : t('judgement:short/harm', { harms });
}
/** Whether a condition needs no name, as its few words say what it is. */
export const isShort = (words: Words, condition: Condition): boolean => shortly(words, condition) !== undefined;
/** Returns a condition as part of a sentence, in few words: examples of harm by number. */
export const briefly = (words: Words, condition: Condition): string => whenInWords(words, condition, shortly);
