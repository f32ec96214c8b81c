import papaparse from 'papaparse';
import { lineEnds, tidy } from './reviewed.ts';

/** Tells a spreadsheet that the file is UTF-8. */
const mark = '\uFEFF';
const delimiters = [',', ';', '\t'];

/** The text of a file that a spreadsheet opens. In: the rows, of cells. */
export const written = (rows: readonly (readonly string[])[]): string =>
  `${mark}${papaparse.unparse(
    rows.map((row) => row.map(harmless)),
    { newline: '\r\n' },
  )}\r\n`;

/** What divides the cells: what the first row, of names alone, has most of. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const often = (delimiter: string): number => first.split(delimiter).length;
  return delimiters.reduce((best, one) => (often(one) > often(best) ? one : best));
}

/** The rows of such a file, however a spreadsheet divided and ended them; `unclosed`: the row with a quotation mark that is not closed. */
export function cellsIn(file: string): { readonly rows: string[][]; readonly unclosed?: number } {
  const text = lineEnds(file.startsWith(mark) ? file.slice(mark.length) : file).replace(/\n+$/, '');
  const { data, errors } = papaparse.parse(text, { delimiter: delimiterOf(text), newline: '\n' });
  // A sign and an accent after it can be one letter: what made a cell harmless goes first.
  const rows = data.map((row) => row.map((cell) => tidy(restored(cell))));
  const fault = errors.find(({ type }) => type === 'Quotes');
  return fault ? { rows, unclosed: (fault.row ?? 0) + 1 } : { rows };
}

// A spreadsheet works out a cell that begins with one of these, or cuts it off.
const sign = /^[=+\-@\t\r\n]/;
// One that holds a number and a word at most it may take for a number, a date or a time, and write in its own way.
const number = /^(?=.*\d)\P{L}*\p{L}*\P{L}*$/su;

function isRisky(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return sign.test(bare) || number.test(bare);
}

/** A cell that every spreadsheet leaves as it is. */
const harmless = (text: string): string => (isRisky(text) ? `'${text}` : text);

/** The text that was made harmless, as it was; any other as it is. */
const restored = (cell: string): string => (cell.startsWith("'") && isRisky(cell) ? cell.slice(1) : cell);
