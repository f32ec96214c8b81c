import type { Language } from '../../src/words/language-ids.ts';
import { inWords } from '../local/contacts/in-words.ts';
import type { Pair } from '../words/pair.ts';
import { type Fault, type Line, linesIn, readingOf } from './readings.ts';
import { hashOfPair, keyOf } from './seen.ts';

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
