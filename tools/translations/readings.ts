import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateFault, firstEdition } from '../../src/contacts/values.ts';
import { type Reader, readers } from '../../src/updates/roles.ts';
import type { Language } from '../../src/words/language-ids.ts';
import { inWords, type Mistake } from '../lib/in-words.ts';
import { today } from '../lib/today.ts';
import { hashOfPair, keyOf } from './reviewed.ts';
import type { Pair } from '../lib/pair.ts';

/** In which roles a text was read as it stands, and on what day (year-month-day) by each. */
export type Readings = ReadonlyMap<Reader, string>;

/** That a text was read: its key, the role, the day, and a hash of the English and the Welsh that were read. */
interface Reading {
  readonly key: string;
  readonly role: Reader;
  readonly day: string;
  readonly pair: string;
}
/** All that was read, of texts as they were then. */
export type Kept = readonly Reading[];

/** Where the list of readings stands: among what is the adopter’s own, as a reader is. In: the folder of the project. */
export const listIn = (root: string): string => join(root, 'local/read.tsv');

/** Whether a role is one in which a text is read. */
const isReader = (role: string): role is Reader => readers.some((known) => known === role);

/** The columns of a list of readings, as its first line names them. */
const header = ['key', 'role', 'day', 'pair'];
/** A line of a list of readings: where it stands, counted from 1, and its columns. */
export interface Line {
  readonly at: number;
  readonly columns: readonly string[];
}

/** The lines of a list of readings but for its header; none where there is no such file. */
export const linesIn = (file: string): readonly Line[] =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, before) =>
      line === header.join('\t') || line.trim() === '' ? [] : [{ at: before + 1, columns: line.split('\t') }],
    );

/** What is wrong in a line of a list of readings. */
type Fault = Pick<Mistake, 'place' | 'code' | 'about'>;
const pairMark = /^[\da-f]{8}$/;

/** A line as a reading; what stops it from being read as one, where something does. In: today as year-month-day. */
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

/** What a list of readings says. A line that is wrong counts for nothing: wrongReadings tells of it. */
export const readKept = (file: string): Kept =>
  linesIn(file).flatMap((line) => {
    const reading = readingOf(line, today());
    return 'code' in reading ? [] : [reading];
  });

/** Writes it: a line for each reading, in order, so that two people's changes merge. Lines that are wrong stay, last, for whoever can mend them. */
export function writeKept(file: string, kept: Kept): void {
  const lines = kept.map(({ key, role, day, pair }) => [key, role, day, pair].join('\t')).sort();
  const wrong = linesIn(file).flatMap((line) => ('code' in readingOf(line, today()) ? [line.columns.join('\t')] : []));
  writeFileSync(file, [header.join('\t'), ...lines, ...wrong, ''].join('\n'));
}

/** Tells in which roles a text was read as it stands now: one whose English or Welsh has changed since was read by nobody. The later of two days counts. */
export function readingsIn(kept: Kept): (pair: Pair) => Readings {
  const byText = new Map<string, Map<Reader, string>>();
  for (const { key, role, day, pair } of [...kept].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    const text = `${key} ${pair}`;
    byText.set(text, (byText.get(text) ?? new Map<Reader, string>()).set(role, day));
  }
  return (pair) => byText.get(`${keyOf(pair)} ${hashOfPair(pair)}`) ?? new Map<Reader, string>();
}

/** What is kept once these texts were read too; what is of no text as it stands now is let go. */
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

/** Readings as a table has them, such as `welsh-reader 2026-11-01, safeguarding-lead 2026-11-03`. */
export const markOf = (readings: Readings): string =>
  readers.flatMap((role) => (readings.has(role) ? [`${role} ${readings.get(role)}`] : [])).join(', ');

/** What such a mark says: the day of each role, empty where the mark has none; and what is wrong with it. In: the mark, and today as year-month-day. */
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

/** What is to be told of the lines of a list, each in words, with its line. */
const toldOf = (file: string, language: Language, faultOf: (line: Line) => Fault | undefined): readonly string[] =>
  linesIn(file).flatMap((line) => {
    const fault = faultOf(line);
    return fault ? [inWords('local/read.tsv', { ...fault, line: line.at, column: 1 }, language)] : [];
  });

/** The lines of a list of readings that cannot be read, in words. In: the file; today as year-month-day; the language of the words. */
export const wrongReadings = (file: string, today: string, language: Language): readonly string[] =>
  toldOf(file, language, (line) => {
    const reading = readingOf(line, today);
    return 'code' in reading ? reading : undefined;
  });

/**
 * The lines of a text that has changed since, or is no more, in words: they count for nothing, and stop nothing.
 * In: the file; today as year-month-day; the texts as they are; the language of the words.
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
