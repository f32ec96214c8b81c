import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../lib/texts.ts';

/** The rows of a list, tab between the columns; the first row names them, a row that begins with # is a remark. Throws at a row with an empty column. */
export function rowsOf(path: string): string[][] {
  const [, ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  rows.forEach((row) => {
    if (row.some((column) => column.trim() === '')) throw new Error(`${path}: a column is empty: ${row.join(' | ')}`);
  });
  return rows;
}

/** The rows of a list of the checker, by its name, or of the glossary. */
export const listOf = (name: string): string[][] =>
  rowsOf(join(...(name === 'glossary' ? [locales] : [import.meta.dirname, 'lists']), `${name}.tsv`));

const kinds = listOf('words');
/** The words of some kinds (lists/words.tsv). */
export const wordsOf = (...of: string[]): Set<string> =>
  new Set(kinds.flatMap(([kind = '', words = '']) => (of.includes(kind) ? words.split(' ') : [])));

/** A pattern as whole words: no letter before it, none after. */
export const whole = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

/** How often a pattern, which has to look for all (`g`), is in a text. */
export const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Tells which rows of a list a text may hold: a text holds few, so groups of rows are looked for at once. In: the rows, the pattern of a
 * row, and how a pattern becomes one of whole words (without `g`). Out: of a text, every row that is in it, and some beside them.
 */
export function sieve<Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => string,
  wholeOf: (pattern: string) => RegExp = whole,
): (text: string) => readonly Row[] {
  const size = Math.ceil(Math.sqrt(rows.length));
  const groups = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => {
    const group = rows.slice(at * size, (at + 1) * size);
    return { group, any: wholeOf(group.map(patternOf).join('|')) };
  });
  return (text) => groups.filter(({ any }) => any.test(text)).flatMap(({ group }) => group);
}
