import { cellsIn } from './cells.ts';
import type { Column } from './export.ts';
import type { Mistake } from './mistake.ts';
import { wordsOf } from './words.ts';

/** What a row of the file says. */
export interface Line {
  readonly row: number;
  readonly key: string;
  readonly english: string;
  readonly welsh: string;
}

const needed = ['key', 'english', 'welsh'] as const;
// What curly marks and Welsh letters become where UTF-8 was read as Windows text, and what stands for a letter that was lost.
const garbled = /â€|Å[µ´·¶]|Ã[¢ª®´¯]|\uFFFD/;

/** The rows of a file that came back, by its columns, which may stand in any order and in either language; or what is wrong with its form. */
export function readLines(bytes: Uint8Array): { readonly lines: Line[]; readonly mistakes: Mistake[] } {
  const text = textOf(bytes);
  if (text === undefined) return { lines: [], mistakes: [{ fault: 'notUtf8' }] };
  if (garbled.test(text)) return { lines: [], mistakes: [{ fault: 'garbled' }] };
  const { rows, unclosed } = cellsIn(text);
  if (unclosed !== undefined) return { lines: [], mistakes: [{ fault: 'quotes', row: unclosed }] };
  return linesOf(rows);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isNamed = (cell: string, column: Column): boolean =>
  Object.values(wordsOf).some(({ columns }) => columns[column].toLowerCase() === cell.trim().toLowerCase());

function linesOf([head = [], ...rows]: readonly string[][]): { lines: Line[]; mistakes: Mistake[] } {
  const places = needed.map((column) => head.flatMap((cell, at) => (isNamed(cell, column) ? [at] : [])));
  const wrong = needed.flatMap((column, at): Mistake[] => {
    const often = places[at]?.length ?? 0;
    return often === 1
      ? []
      : [{ fault: often === 0 ? 'noColumn' : 'columnTwice', row: 1, about: { column: wordsOf.en.columns[column] } }];
  });
  if (wrong.length > 0) return { lines: [], mistakes: wrong };
  const filled = rows
    .map((cells, at) => ({ cells, row: at + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isWhole = ({ cells }: { cells: string[] }): boolean => cells.length === head.length;
  const [key = 0, english = 0, welsh = 0] = places.map(([place]) => place);
  return {
    lines: filled.filter(isWhole).map(({ cells, row }) => ({
      row,
      key: (cells[key] ?? '').trim(),
      english: cells[english] ?? '',
      welsh: cells[welsh] ?? '',
    })),
    mistakes: filled
      .filter((one) => !isWhole(one))
      .map(({ cells, row }) => ({ fault: 'cells', row, about: { found: cells.length, wanted: head.length } })),
  };
}
