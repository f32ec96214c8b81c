import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsIn, tidy, written } from '../../build/translations/cells.ts';

/** Texts that spreadsheets and their files stumble over. */
const pieces = ['"', '\n', '\r\n', '\r', ',', ';', '\t', '=', '+', '-', '@', '\'', ' ', '=1+1', '’', '“', '🙂', 'ŵ', '\u0302', '\uFEFF', '{{count}}', '<en>', 'a', '1'];
const odd = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 8 }).map((parts) => parts.join(''));
const head = ['key', 'English', 'Welsh'];

/** What other spreadsheets make of the file: their own mark between the cells and at the end of a row, quotation marks everywhere, no mark of UTF-8. */
const saved = (rows: readonly (readonly string[])[], delimiter: string, end: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(end);

describe('any text', () => {
  it('comes back from the file as it went in, save for the ends of its lines', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constant('a'), odd, odd)), (rows) => {
      expect(cellsIn(written([head, ...rows])).rows).toEqual([head, ...rows.map((row) => row.map(tidy))]);
    }), { numRuns: 1000 });
  });

  it.each([[',', '\r\n'], [';', '\r\n'], ['\t', '\n'], [';', '\n']])('comes back from a spreadsheet that writes %j between cells and %j after rows', (delimiter, end) => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constant('a'), odd, odd)), (rows) => {
      const { rows: opened } = cellsIn(written([head, ...rows]));
      const shown = opened.map((row) => row.map((cell) => (/^'*[=+\-@\t\n]/.test(cell) ? `'${cell}` : cell)));
      expect(cellsIn(saved(shown, delimiter, end)).rows).toEqual(opened);
    }), { numRuns: 300 });
  });

  it('is never taken for a formula', () => {
    fc.assert(fc.property(odd, (text) => {
      const { rows: [, row] } = cellsIn(written([head, ['a', `=${text}`, `@${text}`]]).replaceAll('\'', '§'));
      expect(row?.slice(1).map((cell) => cell.slice(0, 2))).toEqual(['§=', '§@']);
    }));
  });
});
