import { type About, fill } from '../build/fill.ts';
import { columns, type Column } from './export.ts';
import type { Words } from './words.ts';

/** Something wrong in a file that came back: what, and where. A mistake of the whole file stands in no row. */
export interface Mistake {
  readonly fault: keyof Words['faults'];
  readonly row?: number;
  readonly column?: Column;
  readonly about?: About;
}

/** A mistake in one line: the row as the spreadsheet counts it, the column, what is wrong and how to mend it. */
export function inWords({ fault, row, column, about }: Mistake, { faults, told, columns: names }: Words): string {
  const says = fill(faults[fault], about);
  if (row === undefined) return says;
  return column === undefined
    ? fill(told.placeOfRow, { row, says })
    : fill(told.place, { row, column: names[column], says });
}

/** The mistakes as a person goes through the file: those of the whole file first, then row by row, and each row from left to right. */
export const inOrderOfRows = (mistakes: readonly Mistake[]): Mistake[] =>
  [...mistakes].sort(
    (one, other) =>
      (one.row ?? 0) - (other.row ?? 0)
      || columns.indexOf(one.column ?? 'key') - columns.indexOf(other.column ?? 'key'),
  );
