import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groundIn } from '../../lib/edition';
import { root } from '../../lib/root.mjs';
import type { Property } from '../breadth/starts';
import type { PromiseId } from '../promises/check';

/** What finds a fault: a promise that it breaks, or a property checked by a search. */
export type Finder = PromiseId | Property;

/** A wrong change to a file of the app. */
export interface Change {
  readonly file: string;
  /** The code to replace, which must occur exactly once in the file. */
  readonly from: string;
  readonly to: string;
}
/** A fault put into the app on purpose. Columns that its list does not have are empty. */
export interface Fault extends Change {
  readonly what: string;
  /** The promises that it breaks, if listed. If one is tested by a search, that search is run too. */
  readonly breaks: readonly Finder[];
  /** The reason why nothing finds it, if known. */
  readonly why: string;
}

/**
 * The lists of faults, each a table in this folder. `seeded`: each names the promises that it must break;
 * `unread`: written without reference to the tests; `sample`: drawn at random from all small changes that compile.
 */
export const lists = ['seeded', 'unread', 'sample'] as const;
export type List = (typeof lists)[number];

const unescaped = (cell: string): string =>
  cell.replaceAll(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign);
const escaped = (cell: string): string => cell.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');

/** Returns the rows of a tab-separated table by column name; `\n`, `\t` and `\\` are escapes within a cell. */
export function rowsOf(table: string): readonly Readonly<Partial<Record<string, string>>>[] {
  const [head, ...rows] = table
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').map(unescaped));
  return rows.map((cells) => Object.fromEntries((head ?? []).map((name, at) => [name, cells[at] ?? ''])));
}
/** Returns a tab-separated table with these columns. */
export const tableOf = (
  columns: readonly string[],
  rows: readonly Readonly<Partial<Record<string, string>>>[],
): string =>
  [columns, ...rows.map((row) => columns.map((name) => escaped(row[name] ?? '')))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');

/** Returns the path of a list's file. */
export const fileOf = (list: List): string => join(root, 'tools/proof/faults', `${list}.tsv`);

function faultOf({
  what = '',
  breaks = '',
  file = '',
  from = '',
  to = '',
  why = '',
}: ReturnType<typeof rowsOf>[number]): Fault {
  return { what, file, from, to, why, breaks: breaks.split(' ').filter(Boolean) as Finder[] };
}
/** Returns the faults of a list. */
export const faultsOf = (list: List): readonly Fault[] => rowsOf(readFileSync(fileOf(list), 'utf8')).map(faultOf);

/** The faults that name the promises that they must break. */
export const faults = faultsOf('seeded');

/** Returns the path of the file that a fault changes. */
export const pathOf = ({ file }: Pick<Change, 'file'>): string => join(root, file);

/** Whether a fault can be put in: its file exists, and has the code to replace exactly once. */
export const fits = (fault: Change): boolean =>
  existsSync(pathOf(fault)) && readFileSync(pathOf(fault), 'utf8').split(fault.from).length === 2;

/** Returns the file with the fault in it, by path. Throws if the fault no longer fits the file. */
export function seeded(fault: Change & { readonly what?: string }): ReadonlyMap<string, string> {
  const [before = '', after, ...more] = readFileSync(pathOf(fault), 'utf8').split(fault.from);
  if (after === undefined || more.length > 0)
    throw new Error(`The fault "${fault.what ?? ''}" does not fit ${fault.file} any more.`);
  return new Map([[pathOf(fault), `${before}${fault.to}${after}`]]);
}

/** Where the rules are: whatever finds a fault elsewhere runs through them. Changed texts do not count. */
const rules = /^src\/(protocol|case|machine|session)\//;
const texts = /^locales\//;

/** The signed files with their hashes, read once: nothing changes them during a run. */
let signed: ReadonlyMap<string, string> | undefined;

/**
 * Returns a code of the faults, with the promises they break, and of the rules they are put into: a record with another
 * code is not about these faults. Takes the faults, and the hash of each signed file.
 */
export function codeOfFaults(all: readonly Fault[] = faults, ground = (signed ??= groundIn(root))): string {
  const hasFault = (file: string) => !texts.test(file) && all.some((fault) => fault.file === file);
  const places = [...ground].filter(([file]) => rules.test(file) || hasFault(file));
  return createHash('sha256')
    .update(JSON.stringify([all.map(({ what, file, from, to, breaks }) => [what, file, from, to, breaks]), places]))
    .digest('hex');
}
