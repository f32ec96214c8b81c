import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groundIn } from '../../lib/edition';
import { root } from '../../lib/root.mjs';
import type { Held } from '../breadth/starts';
import type { PromiseId } from '../promises/check';

/** What finds a fault: a promise that it breaks, or what a search holds. */
export type Finder = PromiseId | Held;

/** One wrong change of a file of the app. */
export interface Change {
  readonly file: string;
  /** What is replaced: it must stand in the file exactly once. */
  readonly from: string;
  readonly to: string;
}
/** A fault put into the app on purpose. A column that its list does not have is empty. */
export interface Fault extends Change {
  readonly what: string;
  /** The promises that it breaks, as far as its list says. Where one of a search is named, that search is run too. */
  readonly breaks: readonly Finder[];
  /** It shows one step further than a fault is searched for: that takes longer. */
  readonly isDeep: boolean;
  /** Why nothing finds it, where that is known. */
  readonly why: string;
}

/**
 * The lists of faults, each a table in this folder. `seeded`: those of which each names the promises that it must break; `unread`: thought of
 * by someone who had read no test; `sample`: drawn at random from all small changes that compile.
 */
export const lists = ['seeded', 'unread', 'sample'] as const;
export type List = (typeof lists)[number];

const unescaped = (cell: string): string =>
  cell.replaceAll(/\\(.)/g, (_, sign: string) => ({ n: '\n', t: '\t' })[sign] ?? sign);
const escaped = (cell: string): string => cell.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');

/** The rows of a table of tabs, each by the names of its columns; `\n`, `\t` and `\\` stand for signs within a cell. */
export function rowsOf(table: string): readonly Readonly<Partial<Record<string, string>>>[] {
  const [head, ...rows] = table
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t').map(unescaped));
  return rows.map((cells) => Object.fromEntries((head ?? []).map((name, at) => [name, cells[at] ?? ''])));
}
/** A table of tabs of these columns. */
export const tableOf = (
  columns: readonly string[],
  rows: readonly Readonly<Partial<Record<string, string>>>[],
): string =>
  [columns, ...rows.map((row) => columns.map((name) => escaped(row[name] ?? '')))]
    .map((cells) => `${cells.join('\t')}\n`)
    .join('');

/** The path of the file of a list. */
export const fileOf = (list: List): string => join(root, 'tools/proof/faults', `${list}.tsv`);

function faultOf({
  what = '',
  breaks = '',
  file = '',
  from = '',
  to = '',
  why = '',
}: ReturnType<typeof rowsOf>[number]): Fault {
  const named = breaks.split(' ').filter(Boolean);
  const isDeep = named.at(-1) === 'deep';
  return { what, file, from, to, why, isDeep, breaks: (isDeep ? named.slice(0, -1) : named) as Finder[] };
}
/** The faults of a table. */
export const faultsIn = (path: string): readonly Fault[] => rowsOf(readFileSync(path, 'utf8')).map(faultOf);
/** The faults of a list. */
export const faultsOf = (list: List): readonly Fault[] => faultsIn(fileOf(list));

/** The faults of which each names the promises that it must break. */
export const faults = faultsOf('seeded');

/** The path of the file that a fault changes. */
export const pathOf = ({ file }: Pick<Change, 'file'>): string => join(root, file);

/** Whether a fault can be put in: its file is there, and what it replaces stands in it exactly once. */
export const fits = (fault: Change): boolean =>
  existsSync(pathOf(fault)) && readFileSync(pathOf(fault), 'utf8').split(fault.from).length === 2;

/** The file with the fault in it, by its path. Throws where the fault does not fit the file any more. */
export function seeded(fault: Change & { readonly what?: string }): ReadonlyMap<string, string> {
  const [before = '', after, ...more] = readFileSync(pathOf(fault), 'utf8').split(fault.from);
  if (after === undefined || more.length > 0)
    throw new Error(`The fault "${fault.what ?? ''}" does not fit ${fault.file} any more.`);
  return new Map([[pathOf(fault), `${before}${fault.to}${after}`]]);
}

/** Where the rules stand: what finds a fault in another file runs through them. A text that changed is no other rule. */
const rules = /^src\/(protocol|case|machine|session)\//;
const texts = /^locales\//;

/** What is signed, as it was first asked for: nothing changes it in a run. */
let signed: ReadonlyMap<string, string> | undefined;

/**
 * Which faults are put in, how, and what each is to break, and into which rules, as one code: a record of others is no record of these.
 * In: the faults; what is signed, file by file, each with its hash.
 */
export function codeOfFaults(all: readonly Fault[] = faults, ground = (signed ??= groundIn(root))): string {
  const hasFault = (file: string) => !texts.test(file) && all.some((fault) => fault.file === file);
  const places = [...ground].filter(([file]) => rules.test(file) || hasFault(file));
  return createHash('sha256')
    .update(JSON.stringify([all.map(({ what, file, from, to, breaks }) => [what, file, from, to, breaks]), places]))
    .digest('hex');
}
