import type { Ground } from '#protocol/clauses';
import type { Locale } from '../../../src/words/keys';
import type { Words } from '../../../src/words/words';

/** A rule to agree with. `id`: its own; else it is numbered. Each cell can have several lines. */
export interface Row {
  readonly id?: string;
  readonly cells: readonly string[];
}
/** A table of a part: beside its own columns each row has a number, and a box to tick. */
export interface Table {
  readonly title?: string;
  readonly columns: readonly { readonly id: ColumnId; readonly text: string }[];
  readonly rows: readonly Row[];
}
type ColumnId = keyof Locale['judgement']['columns'];
type TableId = keyof Locale['judgement']['tables'];

/** Lines in one text, of them those that are there. */
export const lines = (...all: readonly (string | false | undefined)[]): string => all.filter(Boolean).join('\n');
/** Columns by their ids, with their titles. */
export const columnsOf = ({ t }: Words, ...ids: readonly ColumnId[]) =>
  ids.map((id) => ({ id, text: t(`judgement:columns/${id}`) }));
/** The title of a table. */
export const titled = ({ t }: Words, id: TableId): string => t(`judgement:tables/${id}`);
/** What something stands on, by the titles that the protocol's clauses have here; a section that follows itself is named once. */
export function standsOn({ t }: Words, grounds: readonly Ground[]): string {
  const names = grounds.map((ground) =>
    t(ground === 'good-practice' ? 'judgement:practice' : `ui:clauseRefs/${ground}`),
  );
  const sectionOf = (name = ''): string => /^[\d.]+ /.exec(name)?.[0] ?? name;
  return names
    .map((name, at) => (sectionOf(name) === sectionOf(names[at - 1]) ? name.replace(sectionOf(name), '') : name))
    .join('; ');
}
/** The sections alone, of what stands on many clauses. */
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
