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

/** The folder of the lists of the checker. */
const listsFolder = join(import.meta.dirname, 'lists');

/** The rows of a list of the checker, by its name, or of the glossary. */
export const keptList = (name: string): string[][] =>
  rowsOf(name === 'glossary' ? join(locales, 'glossary.tsv') : join(listsFolder, `${name}.tsv`));
