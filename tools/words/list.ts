import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from './texts.ts';

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

/** The rows of a list of the checker, each with its reason. */
export const listOf = (name: string): string[][] => rowsOf(join(import.meta.dirname, 'lists', `${name}.tsv`));

/** The rows of the glossary: English, Welsh, note. */
export const glossary = (): string[][] => rowsOf(join(locales, 'glossary.tsv'));

/** The words of a list that has them in its first column. */
export const wordsIn = (name: string): Set<string> => new Set(listOf(name).flatMap(([words = '']) => words.split(' ')));
