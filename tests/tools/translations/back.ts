import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, vi } from 'vitest';
import { cellsIn } from '../../../tools/translations/cells.ts';
import main from '../../../tools/translations/cli.ts';
import { findIn } from '../../../tools/words/check.ts';
import { copyOfWords, emptyFolder, filesIn, removeFolders } from './folder';

/** Opens the dictionaries, which takes seconds, before a test that writes new Welsh. */
export const openDictionaries = (): unknown => findIn([{ file: 'a.json', key: 'a', en: 'A chair', cy: 'Cadair' }]);

/** The list of readings beside a copy of the words. */
export const listBeside = (words: string): string => `${words}/read.tsv`;

export const [key, english, welsh, read, sentAs] = [0, 2, 3, 6, 7];

/** What a command says, line by line, and its exit code. */
interface Told {
  readonly code: number;
  readonly lines: readonly string[];
}

/** Hears what a command says in a test file, which asks for it itself: files share what they load. */
export function hearing(): (args: readonly string[], words: string) => Told {
  const spies = (['log', 'error'] as const).map((name) => vi.spyOn(console, name).mockImplementation(() => undefined));
  beforeEach(() => void vi.clearAllMocks());
  afterAll(removeFolders);
  return (args, words) => {
    vi.clearAllMocks();
    const code = main(args, words, listBeside(words));
    return { code, lines: spies.flatMap(({ mock }) => mock.calls.flatMap(([line]) => String(line).split('\n'))) };
  };
}

/** What a translator has to do with: a copy of all words, what came of it for a spreadsheet, and the commands. */
export function atWork() {
  const hear = hearing();
  const folder = copyOfWords();
  const before = filesIn(folder);
  const sent = join(emptyFolder(), 'texts.csv');
  hear(['export', sent], folder);
  const { rows } = cellsIn(readFileSync(sent, 'utf8'));
  const told = (args: readonly string[], words = folder): Told => hear(args, words);
  return {
    folder,
    /** Its files as they are before an import. */
    before,
    /** Puts back what has changed in them. */
    putBack: (): void => {
      const now = filesIn(folder);
      const changed = Object.entries(before).filter(([path, text]) => now[path] !== text);
      changed.forEach(([path, text]) => writeFileSync(join(folder, path), text));
    },
    /** The rows that a translator got. */
    rows,
    /** Where the row of a key stands, the first row being 0. */
    at: (name: string): number => rows.findIndex(([first]) => first === name),
    /** The rows with one cell changed. */
    withCell: (name: string, column: number, text: string, all = rows): string[][] =>
      all.map((row) => (row[0] === name ? row.with(column, text) : row)),
    told,
    /** What an import of a file says: a spreadsheet, or XLIFF by its ending. */
    importOf: (file: string | Uint8Array, words = folder, ending = 'csv'): Told => {
      const path = join(emptyFolder(), `back.${ending}`);
      writeFileSync(path, file);
      return told(['import', path], words);
    },
  };
}
