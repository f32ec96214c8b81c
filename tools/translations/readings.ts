import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateFault, firstEdition } from '../../src/contacts/values.ts';
import { type Reader, readers } from '../../src/updates/roles.ts';
import type { Language } from '../../src/words/language-ids.ts';
import { inWords, type Mistake } from '../lib/in-words.ts';
import { today } from '../lib/today.ts';
import { hashOfPair, keyOf } from './reviewed.ts';
import type { Pair } from '../lib/pair.ts';

/** The roles in which a text was read as it is now, each with its day (year-month-day). */
export type Readings = ReadonlyMap<Reader, string>;

/** A reading of a text: its key, the role, the day, and a hash of the English and Welsh that were read. */
interface Reading {
  readonly key: string;
  readonly role: Reader;
  readonly day: string;
  readonly pair: string;
}
/** All readings, of texts as they were then. */
export type Kept = readonly Reading[];

/** Returns the place of the list of readings, which is the adopter’s own, as the readers are. */
export const listIn = (root: string): string => join(root, 'local/read.tsv');

const isReader = (role: string): role is Reader => readers.some((known) => known === role);

/** The columns of a list of readings, as its first line names them. */
const header = ['key', 'role', 'day', 'pair'];
/** A line of a list of readings: its number, counted from 1, and its columns. */
export interface Line {
  readonly at: number;
  readonly columns: readonly string[];
}

/** Returns the lines of a list of readings without its header; none if there is no such file. */
export const linesIn = (file: string): readonly Line[] =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, before) =>
      line === header.join('\t') || line.trim() === '' ? [] : [{ at: before + 1, columns: line.split('\t') }],
    );

type Fault = Pick<Mistake, 'place' | 'code' | 'about'>;
const pairMark = /^[\da-f]{8}$/;

/** Returns a line as a reading, or what stops it from being one. `today` is year-month-day. */
function readingOf({ columns }: Line, today: string): Reading | Fault {
  const [key = '', role = '', day = '', pair = ''] = columns;
  if (columns.length !== header.length || columns.some((column) => column.trim() === ''))
    return { place: key, code: 'columns', about: { known: header.join(', ') } };
  if (!isReader(role)) return { place: `${key}.role`, code: 'not-role', about: { known: readers.join(', ') } };
  const code = dateFault(day, today, firstEdition);
  if (code) return { place: `${key}.day`, code, about: { given: day, today, from: firstEdition } };
  return pairMark.test(pair)
    ? { key, role, day, pair }
    : { place: `${key}.pair`, code: 'not-pair', about: { given: pair } };
}

/** Returns the readings of a list. Wrong lines do not count: wrongReadings reports them. */
export const readKept = (file: string): Kept =>
  linesIn(file).flatMap((line) => {
    const reading = readingOf(line, today());
    return 'code' in reading ? [] : [reading];
  });

/** Writes a sorted line for each reading, so that two people's changes merge. Wrong lines stay, last, to be mended. */
export function writeKept(file: string, kept: Kept): void {
  const lines = kept.map(({ key, role, day, pair }) => [key, role, day, pair].join('\t')).sort();
  const wrong = linesIn(file).flatMap((line) => ('code' in readingOf(line, today()) ? [line.columns.join('\t')] : []));
  writeFileSync(file, [header.join('\t'), ...lines, ...wrong, ''].join('\n'));
}

/** Returns a look-up of the readings of a text as it is now; a changed text has none. The later of two days counts. */
export function readingsIn(kept: Kept): (pair: Pair) => Readings {
  const byText = new Map<string, Map<Reader, string>>();
  for (const { key, role, day, pair } of [...kept].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    const text = `${key} ${pair}`;
    byText.set(text, (byText.get(text) ?? new Map<Reader, string>()).set(role, day));
  }
  return (pair) => byText.get(`${keyOf(pair)} ${hashOfPair(pair)}`) ?? new Map<Reader, string>();
}

/** Returns the readings with new ones added, and without those of texts that have changed or are gone. */
export function withReadings(kept: Kept, read: ReadonlyMap<string, Readings>, pairs: readonly Pair[]): Kept {
  const before = readingsIn(kept);
  return pairs.flatMap((pair) =>
    [...new Map([...before(pair), ...(read.get(keyOf(pair)) ?? [])])].map(([role, day]) => ({
      key: keyOf(pair),
      role,
      day,
      pair: hashOfPair(pair),
    })),
  );
}

/** Returns readings as a table has them, such as `welsh-reader 2026-11-01, safeguarding-lead 2026-11-03`. */
export const markOf = (readings: Readings): string =>
  readers.flatMap((role) => (readings.has(role) ? [`${role} ${readings.get(role)}`] : [])).join(', ');

/** Reads such a mark. Returns the day of each role, '' if the mark has none, and what is wrong with the mark. */
export function readingsOfMark(
  mark: string,
  today: string,
): { readonly read: Readings; readonly faults: readonly string[] } {
  const parts = mark
    .split(/[,;]/)
    .filter((part) => part.trim() !== '')
    .map((part) => part.trim().split(/\s+/));
  const faults = parts.flatMap(([role = '', day, ...more]) => {
    if (!isReader(role) || more.length > 0)
      return [`This is not a reader. Write one of these roles, and never a person’s name: ${readers.join(', ')}`];
    return day !== undefined && dateFault(day, today, firstEdition)
      ? [`This is not a day up to today: ${day}. Write it as year-month-day, such as ${today}.`]
      : [];
  });
  return { read: new Map(parts.map(([role, day = '']) => [role as Reader, day])), faults };
}

/** Returns a message for each line of a list in which `faultOf` finds a fault. */
const toldOf = (file: string, language: Language, faultOf: (line: Line) => Fault | undefined): readonly string[] =>
  linesIn(file).flatMap((line) => {
    const fault = faultOf(line);
    return fault ? [inWords('local/read.tsv', { ...fault, line: line.at, column: 1 }, language)] : [];
  });

/** Returns a message for each line of a list of readings that cannot be read. `today` is year-month-day. */
export const wrongReadings = (file: string, today: string, language: Language): readonly string[] =>
  toldOf(file, language, (line) => {
    const reading = readingOf(line, today);
    return 'code' in reading ? reading : undefined;
  });

/**
 * Returns a message for each reading of a text that has changed since or no longer exists: it counts for nothing, but
 * stops nothing. `today` is year-month-day.
 */
export function overtakenReadings(
  file: string,
  today: string,
  pairs: readonly Pair[],
  language: Language,
): readonly string[] {
  const texts = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  return toldOf(file, language, (line) => {
    const reading = readingOf(line, today);
    if ('code' in reading) return undefined;
    const { key, pair } = reading;
    const text = texts.get(key);
    if (!text) return { place: key, code: 'unknown-text' };
    return pair === hashOfPair(text) ? undefined : { place: key, code: 'text-changed' };
  });
}
