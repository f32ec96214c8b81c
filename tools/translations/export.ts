import { fill } from '../build/fill.ts';
import type { Pair, Tongue } from '../words/pair.ts';
import { written } from './cells.ts';
import { historyOf } from './formerly.ts';
import { noteOn } from './note.ts';
import { keyOf, type Seen } from './seen.ts';
import { reasonFor } from './stale.ts';
import { orderOf, placesIn } from './where.ts';
import { wordsOf } from './words.ts';

/** The columns of the file, in their order. */
export const columns = ['key', 'where', 'english', 'welsh', 'note', 'changed'] as const;
export type Column = (typeof columns)[number];

/** The texts that have English, those that show in one place side by side. */
export const inOrder = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(({ en }) => en !== undefined).sort((one, other) => orderOf(one) - orderOf(other));

/**
 * The file that a translator opens: a row for each text, with its two languages side by side.
 * In: the texts, what was looked at, the language of the headings and notes, the folder of languages.
 */
export function exported(pairs: readonly Pair[], seen: Seen, tongue: Tongue, folder: string): string {
  const words = wordsOf[tongue];
  const where = placesIn(tongue, folder);
  const formerly = historyOf(folder);
  const rows = inOrder(pairs).map((pair): Record<Column, string> => ({
    key: keyOf(pair),
    where: where(pair),
    english: pair.en ?? '',
    welsh: pair.cy ?? '',
    note: noteOn(pair, tongue),
    changed: sinceWhen(pair),
  }));
  function sinceWhen(pair: Pair): string {
    const reason = reasonFor(pair, seen);
    const before = reason === 'changed' ? formerly(pair, seen.get(keyOf(pair))) : undefined;
    if (before !== undefined) return fill(words.changed.changedFrom, { before });
    return reason === undefined ? '' : words.changed[reason];
  }
  return written([
    columns.map((column) => words.columns[column]),
    ...rows.map((row) => columns.map((column) => row[column])),
  ]);
}
