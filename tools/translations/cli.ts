import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fill } from '../build/fill.ts';
import { root } from '../lib/root.mjs';
import { today } from '../local/contacts/today.ts';
import { type Asked, chosen } from './chosen.ts';
import type { Brought, Change } from './compare.ts';
import { broughtBy, formOf, writeChanges } from './import.ts';
import { historyOf } from './formerly.ts';
import { inWords } from './mistake.ts';
import { listIn, readingsIn, readKept, withReadings, writeKept, wrongReadings } from './readings.ts';
import { inOrder, rowsFor } from './row.ts';
import { canBeReviewed, keyOf, readReviewed, withReviewed, writeReviewed } from './reviewed.ts';
import { staleIn, staleLines } from './stale.ts';
import { type Words, wordsOf } from './words.ts';
import { languageAsked } from '../words/asked.ts';
import type { Pair, Tongue } from '../words/pair.ts';
import { allPairs, locales } from '../words/texts.ts';

/** What a command is given: the language to answer in, its words, the folder of languages, and the list of readings. */
export interface Given {
  readonly tongue: Tongue;
  readonly words: Words;
  readonly folder: string;
  readonly list: string;
}

/** What a command answers: its exit code, and the lines to print. */
export interface Answer {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** The answer where nothing was done: why. */
export const refused = (lines: readonly string[]): Answer => ({ code: 2, lines });

/** Lists the Welsh that was not looked at beside its English since one of the two changed, with what that was then where git has it. */
export function tellStale({ words, folder }: Given): Answer {
  const pairs = allPairs(folder);
  const reviewed = readReviewed(folder);
  const stale = staleIn(pairs, reviewed);
  const formerly = historyOf(folder);
  if (stale.length > 0)
    return { code: 1, lines: staleLines(stale, pairs, words, (pair) => formerly(pair, reviewed.get(keyOf(pair)))) };
  return { code: 0, lines: [fill(words.stale.none, { count: inOrder(pairs).length })] };
}

/** Marks Welsh as looked at: by its keys, or all of it. A key of a text that is gone is let go; one of no text changes nothing. */
export function markReviewed(keys: 'all' | readonly string[], { words: { told }, folder }: Given): Answer {
  const pairs = allPairs(folder);
  const reviewed = readReviewed(folder);
  const known = new Set([...pairs.filter(canBeReviewed).map(keyOf), ...reviewed.keys()]);
  const unknown = keys === 'all' ? [] : keys.filter((key) => !known.has(key));
  if (unknown.length > 0) return refused(unknown.map((key) => fill(told.noText, { key })));
  const looked = pairs.filter((pair) => canBeReviewed(pair) && (keys === 'all' || keys.includes(keyOf(pair))));
  writeReviewed(folder, withReviewed(reviewed, looked, pairs), looked, today());
  return { code: 0, lines: [fill(told.reviewed, { count: looked.length })] };
}

/** Writes texts into a file for a translator, all or those that are asked for; a file that is there already is left alone, and none is written without a text. */
export function exportTo(file: string, asked: Asked, { tongue, words, folder, list }: Given): Answer {
  const { told } = words;
  if (existsSync(file)) return refused([fill(told.exists, { file })]);
  const about = { reviewed: readReviewed(folder), readings: readingsIn(readKept(list)), folder };
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
  const reviewed = withReviewed(readReviewed(folder), looked, pairs);
  writeReviewed(folder, reviewed, looked, today());
  const { imported, wait, read: taken, notTaken } = words.told;
  const lines = [
    ...changes.flatMap((change) => linesOf(change, words)),
    ...asides,
    ...(asides.length > 0 ? [fill(notTaken, { count: asides.length })] : []),
    fill(imported, { count: changes.length }),
    ...(read.size > 0 ? [fill(taken, { count: read.size })] : []),
    fill(wait, { count: staleIn(pairs, reviewed).length }),
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

/**
 * Writes the file of a translator, takes it back, and keeps which Welsh was looked at beside its English as the two stand, and who read which text.
 * In: `--cy` for answers in Welsh; then `export FILE` with what to choose, `import FILE`, `stale`, `reviewed` with keys, or `reviewed --all`; the
 * folder of languages, and the list of readings.
 * Out: the exit code: 0 where all is well, 1 where a text waits to be looked at (`stale`) or was not taken, or a line of the list of readings is wrong (`import`), 2 where nothing was
 * done, and why.
 */
export default function main(args: readonly string[], folder = locales, list = listIn(root)): number {
  const [tongue, rest] = languageAsked(args);
  const { code, lines } = answer(rest, { tongue, words: wordsOf[tongue], folder, list });
  const say = code === 2 ? console.error : console.log;
  say(lines.join('\n'));
  return code;
}

/** What is asked of an export after its file; undefined where it cannot be understood. */
function askedIn(args: readonly string[]): Asked | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    const options = {
      only: { ...text, multiple: true },
      changed: flag,
      walk: flag,
      since: text,
      waiting: text,
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
}

function answer([command, first, ...more]: readonly string[], given: Given): Answer {
  if (command === 'stale' && first === undefined) return tellStale(given);
  if (command === 'reviewed' && first !== undefined)
    return markReviewed(first === '--all' && more.length === 0 ? 'all' : [first, ...more], given);
  const asked = askedIn(more);
  const isFile = first !== undefined && !first.startsWith('--');
  if (command === 'export' && isFile && asked) return exportTo(first, asked, given);
  if (command === 'import' && isFile && more.length === 0) return importFrom(first, given);
  return refused([given.words.told.usage]);
}
