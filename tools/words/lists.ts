import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../lib/texts.ts';

/** Reads a list in tab-separated columns, without its header and # remarks. Throws if a column of a row is empty. */
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

/** Returns the rows of one of the checker's lists, or of the glossary, by its name. */
export const listOf = (name: string): string[][] =>
  rowsOf(join(...(name === 'glossary' ? [locales] : [import.meta.dirname, 'lists']), `${name}.tsv`));

const kinds = listOf('words');
/** Returns the words of some kinds (lists/words.tsv). */
export const wordsOf = (...of: string[]): Set<string> =>
  new Set(kinds.flatMap(([kind = '', words = '']) => (of.includes(kind) ? words.split(' ') : [])));

/** Returns a pattern for whole words: no letter before it, and none after. */
export const whole = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);

/** Counts how often a pattern, which needs the flag `g`, is in a text. */
export const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Returns a function that finds the rows of a list that may be in a text: every row that is, and some that are not. A
 * text has few, so it looks for groups of rows at once. `wholeOf` makes a pattern of whole words, without the flag `g`.
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
