import { dateFault, firstEdition } from '../../src/contacts/values.ts';
import { readers } from '../../src/newer/roles.ts';
import type { Language } from '../../src/words/language-ids.ts';
import { inWords, type Mistake } from '../local/contacts/in-words.ts';
import type { Pair } from '../words/pair.ts';
import { hashOfPair, header, isReader, type Line, linesIn } from './readings.ts';
import { keyOf } from './seen.ts';

type Fault = Pick<Mistake, 'place' | 'code' | 'about'>;
const pairMark = /^[\da-f]{8}$/;

/** What stops a line from being read at all; undefined where nothing does. */
function wrong({ columns }: Line, today: string): Fault | undefined {
  const [key = '', role = '', day = '', pair = ''] = columns;
  if (columns.length !== header.length || columns.some((column) => column.trim() === ''))
    return { place: key, code: 'columns', about: { known: header.join(', ') } };
  if (!isReader(role)) return { place: `${key}.role`, code: 'not-role', about: { known: readers.join(', ') } };
  const code = dateFault(day, today, firstEdition);
  if (code) return { place: `${key}.day`, code, about: { given: day, today, from: firstEdition } };
  return pairMark.test(pair) ? undefined : { place: `${key}.pair`, code: 'not-pair', about: { given: pair } };
}

/** Why a line that can be read counts for nothing now; undefined where it counts. */
function overtaken({ columns: [key = '', , , mark] }: Line, texts: ReadonlyMap<string, Pair>): Fault | undefined {
  const pair = texts.get(key);
  if (!pair) return { place: key, code: 'unknown-text' };
  return mark === hashOfPair(pair) ? undefined : { place: key, code: 'text-changed' };
}

/** What is to be told of a list of readings, each in words, with its line. */
export interface Told {
  /** Lines that cannot be read. */
  readonly wrong: readonly string[];
  /** Lines of a text that has changed since, or is no more: they count for nothing, and stop nothing. */
  readonly overtaken: readonly string[];
}

/**
 * Checks a list of readings, line by line.
 * In: the file; today as year-month-day; the texts as they are; the language of the words. Out: what is to be told of it.
 */
export function checkReadings(file: string, today: string, pairs: readonly Pair[], language: Language): Told {
  const lines = linesIn(file);
  const texts = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  const told = (faultOf: (line: Line) => Fault | undefined) => (line: Line) => {
    const fault = faultOf(line);
    return fault ? [inWords('local/read.tsv', { ...fault, line: line.at, column: 1 }, language)] : [];
  };
  const isRead = (line: Line): boolean => wrong(line, today) === undefined;
  return {
    wrong: lines.flatMap(told((line) => wrong(line, today))),
    overtaken: lines.filter(isRead).flatMap(told((line) => overtaken(line, texts))),
  };
}
