import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, vi } from 'vitest';
import { cellsIn } from '../../../tools/translations/cells.ts';
import main from '../../../tools/translations/cli.ts';
import { findIn } from '../../../tools/words/check.ts';
import { copyOfWords, emptyFolder, filesIn } from './folder';

const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => void vi.clearAllMocks());

/** Opens the dictionaries, which takes seconds, before a test that writes new Welsh. */
export const openDictionaries = (): unknown => findIn([{ file: 'a.json', key: 'a', en: 'A chair', cy: 'Cadair' }]);

/** A copy of all words, and its files as they are before an import. */
export const folder = copyOfWords();
export const before = filesIn(folder);

const sent = join(emptyFolder(), 'texts.csv');
/** The list of readings beside a copy of the words. */
export const listBeside = (words: string): string => `${words}/read.tsv`;
main(['export', sent], folder, listBeside(folder));
/** The rows that a translator got. */
export const { rows } = cellsIn(readFileSync(sent, 'utf8'));

export const [key, english, welsh, read, sentAs] = [0, 2, 3, 6, 7];
/** Where the row of a key stands, the first row being 0. */
export const at = (name: string): number => rows.findIndex(([first]) => first === name);
/** The rows with one cell changed. */
export const withCell = (name: string, column: number, text: string, all = rows): string[][] =>
  all.map((row) => (row[0] === name ? row.with(column, text) : row));

/** What a command says, line by line, and its exit code. */
export function told(
  args: readonly string[],
  words = folder,
): { readonly code: number; readonly lines: readonly string[] } {
  vi.clearAllMocks();
  const code = main(args, words, listBeside(words));
  return { code, lines: [...log.mock.calls, ...error.mock.calls].flatMap(([line]) => String(line).split('\n')) };
}

/** What an import of a file says: a spreadsheet, or XLIFF by its ending. */
export function importOf(file: string | Uint8Array, words = folder, ending = 'csv'): ReturnType<typeof told> {
  const path = join(emptyFolder(), `back.${ending}`);
  writeFileSync(path, file);
  return told(['import', path], words);
}
