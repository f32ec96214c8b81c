import { cellsIn, written } from './cells.ts';
import type { Mistake } from './mistake.ts';
import { markOf } from './read-mark.ts';
import type { Line, Row } from './row.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** The columns of a spreadsheet, in their order. */
export const columns = ['key', 'where', 'english', 'welsh', 'note', 'changed', 'read', 'sent'] as const;
/** One of `columns`. */
export type Column = (typeof columns)[number];
/** Those without which a row says nothing. */
const needed = ['key', 'english', 'welsh'] as const;

/** The file that a translator opens in a spreadsheet: a row for each text, its languages side by side. In: the rows, and the words of its headings. */
export const sheetOf = (rows: readonly Row[], words: Words): string =>
  written([
    columns.map((column) => words.columns[column]),
    ...rows.map((row) => columns.map((column) => (column === 'read' ? markOf(row.read) : row[column]))),
  ]);

/** The rows of a spreadsheet that came back, by its columns, which may stand in any order and in either language; or what is wrong with its form. */
export function linesOfSheet(text: string): { readonly lines: Line[]; readonly mistakes: Mistake[] } {
  const { rows, unclosed } = cellsIn(text);
  return unclosed === undefined ? linesOf(rows) : { lines: [], mistakes: [{ fault: 'quotes', row: unclosed }] };
}

const isNamed = (cell: string, column: Column): boolean =>
  Object.values(wordsOf).some(({ columns }) => columns[column].toLowerCase() === cell.trim().toLowerCase());

/** What is wrong with the names of the columns. */
function faultsInHead(head: readonly string[]): Mistake[] {
  return columns.flatMap((column): Mistake[] => {
    const often = head.filter((cell) => isNamed(cell, column)).length;
    const isMissing = often === 0 && needed.some((one) => one === column);
    if (often < 2 && !isMissing) return [];
    return [{ fault: isMissing ? 'noColumn' : 'columnTwice', row: 1, about: { column: wordsOf.en.columns[column] } }];
  });
}

function linesOf([head = [], ...rows]: readonly string[][]): { lines: Line[]; mistakes: Mistake[] } {
  const wrong = faultsInHead(head);
  if (wrong.length > 0) return { lines: [], mistakes: wrong };
  const at = (column: Column): number => head.findIndex((cell) => isNamed(cell, column));
  const [key, english, welsh, read, sent] = [at('key'), at('english'), at('welsh'), at('read'), at('sent')];
  const filled = rows
    .map((cells, place) => ({ cells, row: place + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isWhole = ({ cells }: { cells: string[] }): boolean => cells.length === head.length;
  return {
    lines: filled.filter(isWhole).map(({ cells, row }) => ({
      row,
      key: (cells[key] ?? '').trim(),
      english: cells[english] ?? '',
      welsh: cells[welsh] ?? '',
      read: cells[read] ?? '',
      sent: (cells[sent] ?? '').trim(),
    })),
    mistakes: filled
      .filter((one) => !isWhole(one))
      .map(({ cells, row }) => ({ fault: 'cells', row, about: { found: cells.length, wanted: head.length } })),
  };
}
