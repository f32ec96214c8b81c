import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { type Brought, type Change, compare, type Present } from './compare.ts';
import { inOrderOfRows, type Mistake } from './mistake.ts';
import type { Line, Row } from './row.ts';
import { linesOfSheet, sheetOf } from './sheet.ts';
import type { Words } from './words.ts';
import { linesOfXliff } from './xliff-read.ts';
import { xliffOf } from './xliff.ts';
import type { Pair } from '../words/pair.ts';

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
function readLines(bytes: Uint8Array, form: Form): ReturnType<Form['lines']> {
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

const layout = { insertSpaces: true, tabSize: 2, eol: '\n' };

/** How deep a file already goes along a path. */
function depthOf(text: string, path: readonly string[]): number {
  const root = parseTree(text);
  const missing = path.findIndex(
    (_, at) => root === undefined || findNodeAtLocation(root, path.slice(0, at + 1)) === undefined,
  );
  return missing < 0 ? path.length - 1 : missing;
}

/**
 * A file of Welsh words with the changes in it; all else stays as it stands, byte by byte.
 * In: the text of the file, its changes, and the keys of its texts in their order: a text that Welsh lacks goes to its place.
 */
function rewritten(file: string, changes: readonly Change[], keys: readonly string[]): string {
  return changes.reduce((text, { pair: { key }, welsh }) => {
    const path = key.split('/');
    const depth = depthOf(text, path);
    const above = path
      .slice(0, depth)
      .map((step) => `${step}/`)
      .join('');
    const place = (name: string | undefined): number =>
      keys.findIndex((other) => `${other}/`.startsWith(`${above}${name}/`));
    const getInsertionIndex = (there: string[]): number =>
      there.filter((name) => place(name) < place(path[depth])).length;
    return applyEdits(text, modify(text, path, welsh, { formattingOptions: layout, getInsertionIndex }));
  }, file);
}

/** What a file that came back brings, or all that is wrong with it. In: the file's bytes, its form, and the texts as they are. */
export function broughtBy(bytes: Uint8Array, form: Form, present: Present): Brought | { readonly mistakes: Mistake[] } {
  const read = readLines(bytes, form);
  const { mistakes, ...brought } = compare(read.lines, present);
  const all = [...read.mistakes, ...mistakes];
  return all.length > 0 ? { mistakes: inOrderOfRows(all) } : brought;
}

/** Writes the changes into the Welsh files of the folder of languages, and touches nothing else. In: all texts too, for their order. */
export function writeChanges(changes: readonly Change[], pairs: readonly Pair[], folder: string): void {
  for (const file of new Set(changes.map(({ pair }) => pair.file))) {
    const path = join(folder, 'cy', file);
    const keys = pairs.filter((pair) => pair.file === file).map(({ key }) => key);
    const text = rewritten(
      fileAt(path),
      changes.filter(({ pair }) => pair.file === file),
      keys,
    );
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A file as it stands; one that Welsh lacks is begun. */
function fileAt(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '{}\n';
}
