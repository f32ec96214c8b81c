import { describe, expect, it } from 'vitest';
import { written } from '../../../tools/translations/cells.ts';
import { atWork, openDictionaries, read, welsh } from './back';
import { filesIn } from './folder';

openDictionaries();
const { folder, before, rows, at, withCell, importOf } = atWork();

/** What an import says that is refused, and changes nothing. */
function refusalOf(file: string | Uint8Array): readonly string[] {
  const { code, lines } = importOf(file);
  expect(code).toBe(2);
  expect(filesIn(folder)).toEqual(before);
  expect(lines.at(-1)).toMatch(
    new RegExp(`^Nothing was written from this file, .*back.csv. Mistakes: ${lines.length - 1}$`),
  );
  return lines.slice(0, -1);
}

describe('an import is refused whole, with the row, the column and the mend', () => {
  const place = (name: string, column: string): string => `row ${at(name) + 1}, column ‘${column}’, ${name}: `;
  const back = 'ui:actions/back';

  it.each([
    [
      'a key twice',
      () => [...rows, rows[at(back)] ?? []],
      [
        () =>
          `row ${rows.length + 1}, column ‘key’: This key stands there twice, the first time at number ${at(back) + 1}: ui:actions/back. Take one of the two out.`,
      ],
    ],
    [
      'Welsh that is empty',
      () => withCell(back, welsh, ' '),
      [() => `${place(back, 'Welsh')}The Welsh is empty. Write it.`],
    ],
    [
      'a column that is missing',
      () => rows.map((row, number) => (number === 0 ? row.with(welsh, 'Welsch') : row)),
      ['row 1: There is no such column in the first row. Put its name back: Welsh'],
    ],
    [
      'a column twice',
      () => rows.map((row, number) => [...row, number === 0 ? 'English' : '']),
      ['row 1: Two columns have this name: English. Take one out.'],
    ],
    [
      'a row with too few cells',
      () => rows.map((row) => (row[0] === back ? row.slice(0, 5) : row)),
      [() => `row ${at(back) + 1}: Cells in this row: 5; in the first row: 8. Save the file from a spreadsheet.`],
    ],
    [
      'a lost value',
      () => withCell('call:childrensServices', welsh, 'Gwasanaethau plant lleol'),
      [
        () =>
          `${place('call:childrensServices', 'Welsh')}placeholders: none. To mend it: take the same values as English: {{area}}`,
      ],
    ],
    [
      'a value too many',
      () => withCell(back, welsh, 'Yn ôl: {{page}}'),
      [() => `${place(back, 'Welsh')}placeholders: {{page}}. To mend it: take the same values as English: none`],
    ],
    [
      'a mark that is not closed',
      () => withCell('ui:languages/en', welsh, '<en>English'),
      [
        () =>
          `${place('ui:languages/en', 'Welsh')}A mark is not whole, or does not belong here: <en>. Only these around English words: <en> </en>`,
        (): unknown => expect.stringContaining('These English words have lost their marks: English.'),
      ],
    ],
    [
      'a mark of another kind',
      () => withCell(back, welsh, 'Yn <b>ôl</b>'),
      [
        () =>
          `${place(back, 'Welsh')}A mark is not whole, or does not belong here: <b>. Only these around English words: <en> </en>`,
      ],
    ],
    [
      'marks that are lost',
      () => withCell('ui:languages/en', welsh, 'English'),
      [(): unknown => expect.stringContaining('These English words have lost their marks: English.')],
    ],
    [
      'a line too many',
      () => withCell(back, welsh, 'Yn ôl\nYn ôl'),
      [() => `${place(back, 'Welsh')}Lines in the Welsh: 2; in the English: 1. Make them as many.`],
    ],
    [
      'a space at an end',
      () => withCell(back, welsh, 'Mynd yn ôl '),
      [() => `${place(back, 'Welsh')}A line is empty, or begins or ends with a space. Take it out.`],
    ],
    [
      'a straight quotation mark',
      () => withCell(back, welsh, "Mynd i'r dudalen"),
      [(): unknown => expect.stringContaining(`${place(back, 'Welsh')}typography: `)],
    ],
    [
      'a mutation that is wrong',
      () => withCell(back, welsh, 'Mynd i plentyn'),
      [(): unknown => expect.stringContaining(`${place(back, 'Welsh')}mutation: i plentyn`)],
    ],
  ] as const)('for %s', (_, change, expected) => {
    const lines = refusalOf(written(change()));
    for (const line of expected) expect(lines).toContainEqual(typeof line === 'function' ? line() : line);
  });

  it.each([
    ['that Excel saved as Unicode text', (text: string) => Buffer.from(text, 'utf16le'), 'not UTF-8'],
    [
      'that Windows saved as its own CSV',
      (text: string) => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1'),
      'not UTF-8',
    ],
    ['that was opened as such', (text: string) => text.replaceAll('’', 'â€™'), 'garbled'],
  ])('for a file %s', (_, saved, says) => {
    expect(refusalOf(saved(written(rows)))).toEqual([expect.stringContaining(says)]);
  });

  it('for a quotation mark that is not closed', () => {
    const text = written(rows).replace(`${back},`, `"${back},`);
    expect(refusalOf(text.replace(/"(?=[^"]*$)/, ''))[0]).toMatch(/A quotation mark that opens a cell is not closed/);
  });

  it('with every mistake at once, in the order of the rows', () => {
    const wrong = withCell(
      back,
      welsh,
      '',
      withCell(back, read, 'A. Person', withCell('call:childrensServices', welsh, 'Gwasanaethau plant lleol')),
    );
    expect(refusalOf(written(wrong)).map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      `row ${at(back) + 1}, column ‘Welsh’, ${back}`,
      `row ${at(back) + 1}, column ‘read by’, ${back}`,
      `row ${at('call:childrensServices') + 1}, column ‘Welsh’, call:childrensServices`,
    ]);
  });
});
