import type { Pair, Tongue } from '../words/pair.ts';
import { tidy } from './tidy.ts';
import { historyOf } from './formerly.ts';
import { noteOn } from './note.ts';
import type { Readings } from './readings.ts';
import { hashOf, keyOf, type Seen } from './seen.ts';
import { linesThen, reasonFor } from './stale.ts';
import { orderOf, placesIn } from './where.ts';
import { wordsOf } from './words.ts';

/** A text as it goes out to a translator, whatever the form of the file. */
export interface Row {
  readonly key: string;
  readonly where: string;
  readonly english: string;
  readonly welsh: string;
  readonly note: string;
  /** Why the Welsh must be looked at; empty where it need not be. */
  readonly changed: string;
  readonly read: Readings;
  /** A hash of the Welsh as it goes out: it tells, once the file is back, whose hand changed it. */
  readonly sent: string;
}

/** The columns of a spreadsheet, in their order. */
export const columns = ['key', 'where', 'english', 'welsh', 'note', 'changed', 'read', 'sent'] as const;
/** One of `columns`. */
export type Column = (typeof columns)[number];
/** What a file that came back says of a text: `row` is the row of a spreadsheet, or the line of another file. */
export interface Line extends Pick<Row, 'key' | 'english' | 'welsh' | 'sent'> {
  readonly row: number;
  /** In which roles it was read, as the file has it. */
  readonly read: string;
}

/** A short hash of a Welsh text. */
export const hashOfWelsh = (welsh: string): string => hashOf(tidy(welsh));

/** The texts that have English, those that show in one place side by side. */
export const inOrder = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(({ en }) => en !== undefined).sort((one, other) => orderOf(one) - orderOf(other));

/** What is known of texts besides their words: what was looked at, who read them, and where the languages stand. */
export interface About {
  readonly seen: Seen;
  readonly readings: (pair: Pair) => Readings;
  readonly folder: string;
}

/** The rows that go out. In: the texts, what is known of them, and the language of the notes. */
export function rowsFor(pairs: readonly Pair[], { seen, readings, folder }: About, tongue: Tongue): Row[] {
  const words = wordsOf[tongue];
  const where = placesIn(tongue, folder);
  const formerly = historyOf(folder);
  function sinceWhen(pair: Pair): string {
    const reason = reasonFor(pair, seen);
    if (reason === undefined) return '';
    const then = reason === 'changed' ? formerly(pair, seen.get(keyOf(pair))) : undefined;
    return [words.changed[reason], ...linesThen(pair, then, words)].join('. ');
  }
  return inOrder(pairs).map((pair) => ({
    key: keyOf(pair),
    where: where(pair),
    english: pair.en ?? '',
    welsh: pair.cy ?? '',
    note: noteOn(pair, tongue),
    changed: sinceWhen(pair),
    read: readings(pair),
    sent: hashOfWelsh(pair.cy ?? ''),
  }));
}
