import { type About, fill } from '../build/fill.ts';
import { columns, type Column } from './sheet.ts';
import type { Words } from './words.ts';

/** Something in a file that came back that is wrong, or not taken: what, and where. That of the whole file stands in no row. */
export interface Mistake {
  readonly fault: keyof Words['faults'];
  readonly row?: number;
  readonly column?: Column;
  readonly key?: string;
  readonly about?: About;
}

/** A mistake in one line: the row as a spreadsheet counts it, or the line of another file; the column, the key, what is wrong and how to mend it. */
export function inWords({ fault, row, column, key, about }: Mistake, words: Words, counted: 'row' | 'line'): string {
  const { faults, told, columns: names } = words;
  const places = [
    ...(row === undefined ? [] : [fill(told[counted], { row })]),
    ...(column === undefined || counted === 'line' ? [] : [fill(told.column, { column: names[column] })]),
    // A mistake in the key has it in its words.
    ...(key === undefined || column === 'key' ? [] : [key]),
  ];
  const says = fill(faults[fault], about);
  return places.length === 0 ? says : `${places.join(', ')}: ${says}`;
}

/** The mistakes as a person goes through the file: those of the whole file first, then row by row, and each row from left to right. */
export const inOrderOfRows = (mistakes: readonly Mistake[]): Mistake[] =>
  [...mistakes].sort(
    (one, other) =>
      (one.row ?? 0) - (other.row ?? 0)
      || columns.indexOf(one.column ?? 'key') - columns.indexOf(other.column ?? 'key'),
  );
