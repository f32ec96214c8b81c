import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { type Fault, type List, rowsOf, tableOf } from '../proof/faults/fault';
import type { SampleCounts } from '../proof/last-proof';

/** What one kind of check found of a fault (empty if nothing), and its processor time in seconds. */
export interface Cell {
  readonly seconds: number;
  readonly found: readonly string[];
}
/** A fault of a list, and what each kind of check that was tried found. */
export interface Row {
  readonly list: List;
  readonly what: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

const file = join(root, 'docs/catches.tsv');

const cellOf = (text: string): Cell => {
  const [seconds = '', ...found] = text.split(' ');
  return { seconds: Number(seconds), found };
};
const textOf = ({ seconds, found }: Cell): string => [seconds.toFixed(1), ...found].join(' ');

/** Reads the rows of a record from the text of its file. */
export const readRecord = (text: string): readonly Row[] =>
  rowsOf(text).map(({ list, what = '', ...cells }) => ({
    list: list as List,
    what,
    cells: new Map(Object.entries(cells).flatMap(([kind, cell]) => (cell ? [[kind, cellOf(cell)] as const] : []))),
  }));

/** Returns the text of a record, with a row for each fault and a column for each kind of check. */
export function recordText(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort();
  return tableOf(
    ['list', 'what', ...kinds],
    rows.map(({ list, what, cells }) => ({
      list,
      what,
      ...Object.fromEntries([...cells].map(([kind, cell]) => [kind, textOf(cell)])),
    })),
  );
}

/** The record of which check finds which fault. It is saved as it grows, so an interrupted run can resume. */
export class CatchRecord {
  readonly #rows = new Map(
    (existsSync(file) ? readRecord(readFileSync(file, 'utf8')) : []).map((row) => [`${row.list} ${row.what}`, row]),
  );
  /** Drops the faults that are no longer in any list. */
  keep(faults: readonly (readonly [List, Fault])[]): void {
    const known = new Set(faults.map(([list, { what }]) => `${list} ${what}`));
    for (const key of this.#rows.keys()) if (!known.has(key)) this.#rows.delete(key);
  }
  cells = (list: List, { what }: Fault): Row['cells'] => this.#rows.get(`${list} ${what}`)?.cells ?? new Map();
  add(list: List, { what }: Fault, cells: Row['cells']): void {
    const row = { list, what, cells: new Map([...this.cells(list, { what } as Fault), ...cells]) };
    this.#rows.set(`${list} ${what}`, row);
    writeFileSync(file, recordText([...this.#rows.values()]));
  }
  rows = (): readonly Row[] => [...this.#rows.values()];
}

/** How many faults a kind of check was tried on, how many it found, and how many only it found. */
export interface KindSummary {
  readonly kind: string;
  readonly tried: number;
  readonly finds: number;
  readonly alone: number;
  readonly seconds: number;
}

const findersOf = ({ cells }: Row): readonly string[] =>
  [...cells].filter(([, { found }]) => found.length > 0).map(([kind]) => kind);

/** Returns the summary of each kind of check. */
export function summaryOf(rows: readonly Row[]): readonly KindSummary[] {
  const kinds = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort();
  return kinds.map((kind) => {
    const own = rows.filter(({ cells }) => cells.has(kind));
    return {
      kind,
      tried: own.length,
      finds: own.filter((row) => findersOf(row).includes(kind)).length,
      alone: own.filter((row) => findersOf(row).join() === kind).length,
      seconds: own.reduce((sum, { cells }) => sum + (cells.get(kind)?.seconds ?? 0), 0),
    };
  });
}

/** Returns the faults that no check found. */
export const leftIn = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => findersOf(row).length === 0);

/** Returns the results of the sample for the book. Each fault counts once, for words, proof or tests in that order. */
export function sampleOf(rows: readonly Row[], whyOf: (row: Row) => string): SampleCounts {
  const sample = rows.filter((row) => row.list === 'sample' && !findersOf(row).includes('types'));
  const left = leftIn(sample);
  const words = sample.filter((row) => findersOf(row).includes('words'));
  const proof = sample.filter(
    (row) => !words.includes(row) && findersOf(row).some((kind) => !kind.startsWith('tests/')),
  );
  const count = (why: string): number => left.filter((row) => whyOf(row).startsWith(why)).length;
  const [alike, unseen, gap] = [count('alike'), count('unseen'), count('gap')];
  return {
    tried: sample.length,
    words: words.length,
    proof: proof.length,
    tests: sample.length - left.length - words.length - proof.length,
    left: left.length,
    why: { alike, unseen, gap, unread: left.length - alike - unseen - gap },
  };
}
