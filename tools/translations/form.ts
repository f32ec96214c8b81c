import type { Mistake } from './mistake.ts';
import type { Line, Row } from './row.ts';
import { linesOfSheet, sheetOf } from './sheet.ts';
import type { Words } from './words.ts';
import { xliffOf } from './xliff.ts';
import { linesOfXliff } from './xliff-read.ts';

/** A form in which texts go out and come back. */
export interface Form {
  readonly written: (rows: readonly Row[], words: Words) => string;
  readonly lines: (text: string) => { readonly lines: Line[]; readonly mistakes: Mistake[] };
  /** By what a place in it is told. */
  readonly counted: 'row' | 'line';
}
const sheet: Form = { written: sheetOf, lines: linesOfSheet, counted: 'row' };
const xliff: Form = { written: xliffOf, lines: linesOfXliff, counted: 'line' };

/** The form of a file, by the ending of its name: XLIFF, or else a spreadsheet. */
export const formOf = (file: string): Form => (/\.xlf$|\.xliff$/i.test(file) ? xliff : sheet);

// What curly marks and Welsh letters become where UTF-8 was read as Windows text, and what stands for a letter that was lost.
const garbled = /â€|Å[µ´·¶]|Ã[¢ª®´¯]|\uFFFD/;

/** What a file that came back says of each text; or what is wrong with its form. */
export function readLines(bytes: Uint8Array, form: Form): ReturnType<Form['lines']> {
  const text = textOf(bytes);
  if (text === undefined) return { lines: [], mistakes: [{ fault: 'notUtf8' }] };
  return garbled.test(text) ? { lines: [], mistakes: [{ fault: 'garbled' }] } : form.lines(text);
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
