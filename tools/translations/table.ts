import papaparse from 'papaparse';
import type { Pair } from '../lib/pair.ts';
import { formOf } from '../lib/plural.ts';
import { termsIn } from '../words/rules/glossary.ts';
import { markOf, type Readings } from './readings.ts';
import { hashOf, keyOf, lineEnds, type Reviewed, tidy } from './reviewed.ts';
import { reasonFor, reasons } from './stale.ts';

/** The columns of the table, in their order. */
export const columns = ['key', 'English', 'Welsh', 'note', 'changed since', 'read by', 'as sent'] as const;
/** A row of the table: a text with its languages side by side, and what is known about it. */
type Cells = Readonly<Record<(typeof columns)[number], string>>;
/** A row of a returned table. `row` is its number in a spreadsheet. */
export interface Line extends Cells {
  readonly row: number;
}
/** The columns that every row needs. */
const needed = ['key', 'English', 'Welsh'] as const;

/** What is known about texts besides their words: which were reviewed, and who read them. */
export interface About {
  readonly reviewed: Reviewed;
  readonly readings: (pair: Pair) => Readings;
}

/** Returns a short hash of a Welsh text. */
export const hashOfWelsh = (welsh: string): string => hashOf(tidy(welsh));

/** The numbers that each plural form of Welsh is for. */
const numbersOf: Readonly<Record<string, string>> = {
  zero: 'For 0.',
  one: 'For 1.',
  two: 'For 2.',
  few: 'For 3.',
  many: 'For 6.',
  other: 'For 4, 5, 7 and more.',
};

/** Returns what a translator must know: the number that a text is for, what to keep, and its glossary terms. */
function noteOn({ key, en = '', cy = '' }: Pair): string {
  const values = [...new Set(en.match(/\{\{.*?\}\}/g))].join(' ');
  const lines = en.split('\n').length;
  const terms = termsIn(en).map(({ found, cy: welsh }) => `${found} = ${welsh.replaceAll('|', ' / ')}`);
  return [
    numbersOf[formOf(key) ?? ''],
    values && `Keep each value as it is: ${values}. Put no word right before it that makes a word mutate.`,
    cy.includes('<en>') && '<en> and </en> stand around English words, and do not show.',
    lines > 1 && `Lines in the cell: ${lines}. Keep as many.`,
    terms.length > 0 && `Terms: ${terms.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function rowOf(pair: Pair, { reviewed, readings }: About): Cells {
  const reason = reasonFor(pair, reviewed);
  return {
    key: keyOf(pair),
    English: pair.en ?? '',
    Welsh: pair.cy ?? '',
    note: noteOn(pair),
    'changed since': reason ? `yes: ${reasons[reason]}` : '',
    'read by': markOf(readings(pair)),
    'as sent': hashOfWelsh(pair.cy ?? ''),
  };
}

/** Tells a spreadsheet that the file is UTF-8. */
const utf8Mark = '\uFEFF';
/**
 * What a spreadsheet would calculate, cut off, or rewrite as a number, a date or a time: a `'` before it prevents that.
 * No text of ours begins with `'`: the check of the words refuses it.
 */
const risky = /^[=+\-@\t\r\n]|^(?=.*\d)\P{L}*\p{L}*\P{L}*$/su;

/** Returns texts as a table (CSV) that a spreadsheet or a translator’s program can open. */
export const tableOf = (pairs: readonly Pair[], about: About): string =>
  `${utf8Mark}${papaparse.unparse(
    pairs.map((pair) => rowOf(pair, about)),
    { columns, newline: '\r\n', escapeFormulae: risky },
  )}\r\n`;

/** Returns what is wrong with a table's form: incomplete rows, open quotation marks, columns missing or given twice. */
function faultsOf({
  data,
  errors,
  meta: { fields = [], renamedHeaders },
}: ReturnType<typeof papaparse.parse>): string[] {
  const missing = needed.filter((column) => !fields.includes(column));
  const isFilled = (row = 0) => Object.values(data[row] ?? {}).some((cell) => cell !== '');
  return [
    ...missing.map((column) => `There is no such column in the first row. Put its name back: ${column}`),
    ...(renamedHeaders ? ['Two columns have the same name. Take one out.'] : []),
    ...errors
      .filter(({ type, row }) => type === 'Quotes' || isFilled(row))
      // papaparse counts the header row for an open quotation mark, but not otherwise.
      .map(
        ({ type, row = 0 }) =>
          `row ${row + (type === 'Quotes' ? 1 : 2)}: its cells, or its quotation marks, are not whole. Save it from a spreadsheet.`,
      ),
  ];
}

/** Returns the rows of a returned table, whatever its delimiter and line ends, or what is wrong with its form. */
export function linesIn(file: string): readonly Line[] | { readonly mistakes: readonly string[] } {
  const text = lineEnds(file).replace(/\n+$/, '');
  const parsed = papaparse.parse(text, {
    header: true,
    delimiter: /[,;\t]/.exec(text)?.[0] ?? ',',
    newline: '\n',
    transformHeader: (name) => name.trim(),
    transform: (cell) => tidy(cell.replace(/^'/, '')),
  });
  const mistakes = faultsOf(parsed);
  if (mistakes.length > 0) return { mistakes };
  const empty = Object.fromEntries(columns.map((column) => [column, ''])) as Cells;
  return parsed.data
    .map((cells, at) => ({ ...empty, ...cells, row: at + 2 }))
    .filter((line) => columns.some((column) => line[column] !== ''));
}
