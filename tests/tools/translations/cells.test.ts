import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellsIn, written } from '../../../tools/translations/cells.ts';
import { tidy } from '../../../tools/translations/reviewed.ts';

/** Texts that spreadsheets and their files stumble over. */
const pieces = [
  '"',
  '\n',
  '\r\n',
  '\r',
  ',',
  ';',
  '\t',
  '=',
  '+',
  '-',
  '@',
  "'",
  ' ',
  '=1+1',
  '’',
  '“',
  '🙂',
  'ŵ',
  '\u0302',
  '\uFEFF',
  '{{count}}',
  '<en>',
  'a',
  '1',
];
const odd = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const head = ['key', 'English', 'Welsh'];

const tidyEnds = (file: string): string => file.slice(1).replace(/\r\n?/g, '\n');
/** What other spreadsheets make of the file: their own mark between the cells and at the end of a row, quotation marks everywhere, no mark of UTF-8. */
const saved = (rows: readonly (readonly string[])[], delimiter: string, end: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join(end);

describe('any text', () => {
  it('comes back from the file as it went in, save for the ends of its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('a'), odd, odd)), (rows) => {
        expect(cellsIn(written([head, ...rows])).rows).toEqual([head, ...rows.map((row) => row.map(tidy))]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [',', '\r\n'],
    [';', '\r\n'],
    ['\t', '\n'],
    [';', '\n'],
  ])('comes back from a spreadsheet that writes %j between cells and %j after rows', (delimiter, end) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('a'), odd, odd)), (rows) => {
        const sent = written([head, ...rows]);
        const shown = papaparse.parse(tidyEnds(sent), { delimiter: ',', newline: '\n' }).data.slice(0, rows.length + 1);
        expect(cellsIn(saved(shown, delimiter, end)).rows).toEqual(cellsIn(sent).rows);
      }),
      { numRuns: 300 },
    );
  });

  it('is never taken for a formula', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const {
          rows: [, row],
        } = cellsIn(written([head, ['a', `=${text}`, `@${text}`]]).replaceAll("'", '§'));
        expect(row?.slice(1).map((cell) => cell.slice(0, 2))).toEqual(['§=', '§@']);
      }),
    );
  });

  it.each(['999', '5.10', '1/2', '0101', '1E5', '10:30', '1 March 2026', 'Mawrth 2015'])(
    'is never taken for a number, a date or a time: %s',
    (text) => {
      expect(written([head, ['a', text, 'b']])).toContain(`\r\na,'${text},b\r\n`);
      expect(cellsIn(written([head, ['a', text, 'b']])).rows[1]).toEqual(['a', text, 'b']);
    },
  );
});
