import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fill } from '../build/fill.ts';
import { today } from '../local/contacts/today.ts';
import type { Pair } from '../words/pair.ts';
import { allPairs } from '../words/texts.ts';
import { type Answer, type Given, refused } from './answer.ts';
import { type Asked, chosen } from './chosen.ts';
import type { Brought, Change } from './compare.ts';
import { formOf } from './form.ts';
import { broughtBy, writeChanges } from './import.ts';
import { inWords } from './mistake.ts';
import { wrongReadings } from './readings-check.ts';
import { readingsIn, readKept, withReadings, writeKept } from './readings.ts';
import { rowsFor } from './row.ts';
import { keyOf, readSeen, withSeen, writeSeen } from './seen.ts';
import { staleIn } from './stale.ts';
import type { Words } from './words.ts';

/** Writes texts into a file for a translator, all or those that are asked for; a file that is there already is left alone, and none is written without a text. */
export function exportTo(file: string, asked: Asked, { tongue, words, folder, list }: Given): Answer {
  const { told } = words;
  if (existsSync(file)) return refused([fill(told.exists, { file })]);
  const about = { seen: readSeen(folder), readings: readingsIn(readKept(list)), folder };
  const found = chosen(asked, allPairs(folder), about, words);
  if ('wrong' in found) return refused([found.wrong]);
  const count = found.pairs.length;
  if (count === 0) return { code: 0, lines: [told.noneAsked] };
  writeFileSync(file, formOf(file).written(rowsFor(found.pairs, about, tongue), words));
  return { code: 0, lines: [fill(told.exported, { file, count })] };
}

/**
 * Takes what a file brings back: its Welsh, and who read which text. What it changes is marked as looked at. Where one thing is wrong, nothing
 * is written; what is only overtaken, and a line of the list of readings that is wrong, is told, and the rest is taken.
 */
export function importFrom(file: string, given: Given): Answer {
  const { words, folder, list, tongue } = given;
  const bytes = bytesOf(file);
  if (bytes === undefined) return refused([words.faults.unreadable]);
  const present = { pairs: allPairs(folder), readings: readingsIn(readKept(list)), today: today() };
  const found = broughtBy(bytes, formOf(file), present);
  const { counted } = formOf(file);
  if (!('mistakes' in found)) {
    const asides = found.aside.map((aside) => inWords(aside, words, counted));
    const { code, lines } = take(found, asides, present.pairs, given);
    // After what came of the part, and each by its line as the list now stands: none of it is about the part.
    return { code, lines: [...lines, ...wrongReadings(list, today(), tongue)] };
  }
  const mistakes = found.mistakes.map((mistake) => inWords(mistake, words, counted));
  return refused([...mistakes, fill(words.told.nothingWritten, { file, count: mistakes.length })]);
}

function take(
  { changes, read }: Brought,
  asides: readonly string[],
  before: readonly Pair[],
  { words, folder, list }: Given,
): Answer {
  writeChanges(changes, before, folder);
  const pairs = allPairs(folder);
  if (read.size > 0) writeKept(list, withReadings(readKept(list), read, pairs));
  // Who read the Welsh beside the English has looked at it.
  const keys = new Set(changes.map(({ pair }) => keyOf(pair)));
  const isLooked = (pair: Pair) => keys.has(keyOf(pair)) || read.get(keyOf(pair))?.has('welsh-reader') === true;
  const looked = pairs.filter(isLooked);
  const seen = withSeen(readSeen(folder), looked, pairs);
  writeSeen(folder, seen, looked, today());
  const { imported, wait, read: taken, notTaken } = words.told;
  const lines = [
    ...changes.flatMap((change) => linesOf(change, words)),
    ...asides,
    ...(asides.length > 0 ? [fill(notTaken, { count: asides.length })] : []),
    fill(imported, { count: changes.length }),
    ...(read.size > 0 ? [fill(taken, { count: read.size })] : []),
    fill(wait, { count: staleIn(pairs, seen).length }),
  ];
  return { code: asides.length > 0 ? 1 : 0, lines };
}

const linesOf = ({ pair, welsh }: Change, { told }: Words): string[] => [
  keyOf(pair),
  `  ${fill(told.before, { text: pair.cy ?? '' })}`,
  `  ${fill(told.after, { text: welsh })}`,
];

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
