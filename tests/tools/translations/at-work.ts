import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { afterAll, vi } from 'vitest';
import main from '../../../tools/translations/cli.ts';
import { filesIn } from '../../../tools/lib/files-in.mjs';
import { findIn } from '../../../tools/words/rules.ts';
import { locales } from '../../../tools/lib/texts.ts';

/** A row of a table as a translator sees it. */
export type Row = Readonly<Record<string, string>>;
const asRead = { header: true, delimiter: ',', newline: '\r\n' } as const;
/** Returns the rows of a table. */
export const rowsIn = (table: string): readonly Row[] =>
  papaparse.parse(table.trim(), { ...asRead, transformHeader: String, transform: String }).data;
/** Returns a table of these rows, as a spreadsheet saves it. */
export const saved = (rows: readonly Row[]): string =>
  papaparse.unparse(rows, { columns: Object.keys(rows[0] ?? {}), newline: '\r\n', escapeFormulae: /(?!)/ });

/**
 * What a translator works with: a copy of all words, the rows sent out, and the commands. Opens the dictionaries, which
 * takes seconds, before a test that writes new Welsh.
 */
export function atWork() {
  findIn([{ file: 'a.json', key: 'a', en: 'A chair', cy: 'Cadair' }]);
  const place = mkdtempSync(join(tmpdir(), 'translations-'));
  const [folder, list] = [join(place, 'locales'), join(place, 'read.tsv')];
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const files = (): Row => Object.fromEntries(filesIn(folder).map((file) => [file, read(file)]));
  cpSync(locales, folder, { recursive: true });
  afterAll(() => rmSync(place, { recursive: true }));
  const before = files();

  /** Returns what a command prints, line by line, and its exit code. */
  function told(...args: string[]): { readonly code: number; readonly lines: readonly string[] } {
    const spies = (['log', 'error'] as const).map((name) => vi.spyOn(console, name).mockReturnValue());
    const code = main(args, folder, list);
    const lines = spies.flatMap(({ mock }) => mock.calls.flatMap(([line]) => String(line).split('\n')));
    spies.forEach((spy) => spy.mockRestore());
    return { code, lines };
  }
  let exports = 0;
  /** Returns the file that an export with these arguments writes. */
  function exported(...args: string[]): string {
    const file = join(place, `sent-${++exports}.csv`);
    const { code, lines } = told('export', file, ...args);
    if (code !== 0) throw new Error(lines.join('\n'));
    return readFileSync(file, 'utf8');
  }
  return {
    folder,
    list,
    before,
    files,
    told,
    exported,
    putBack: (): void => {
      Object.entries(before).forEach(([file, text]) => writeFileSync(join(folder, file), text));
      rmSync(list, { force: true });
    },
    imported: (table: string | Uint8Array) => {
      writeFileSync(join(place, 'back.csv'), table);
      return told('import', join(place, 'back.csv'));
    },
    /** Replaces words in a file. Throws if they are not there. */
    replace: (file: string, from: string, to: string): void => {
      if (!read(file).includes(from)) throw new Error(`${file} has no ${from}`);
      writeFileSync(join(folder, file), read(file).replace(from, to));
    },
  };
}
