import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fill } from '../build/fill.ts';
import { allPairs } from '../words/texts.ts';
import { type Answer, type Given, refused } from './answer.ts';
import type { Change } from './compare.ts';
import { exported, inOrder } from './export.ts';
import { changesIn, writeChanges } from './import.ts';
import { inWords } from './mistake.ts';
import { keyOf, readSeen, withSeen, writeSeen } from './seen.ts';
import { staleIn } from './stale.ts';
import type { Words } from './words.ts';

/** Writes all texts into a file for a translator; a file that is there already is left alone. */
export function exportTo(file: string, { tongue, words: { told }, folder }: Given): Answer {
  if (existsSync(file)) return refused([fill(told.exists, { file })]);
  const pairs = allPairs(folder);
  writeFileSync(file, exported(pairs, readSeen(folder), tongue, folder));
  return { code: 0, lines: [fill(told.exported, { file, count: inOrder(pairs).length })] };
}

/** Takes the Welsh of a file that came back, and marks what it changes as looked at. Where one thing is wrong, nothing is written. */
export function importFrom(file: string, { words, folder }: Given): Answer {
  const bytes = bytesOf(file);
  if (bytes === undefined) return refused([words.faults.unreadable]);
  const found = changesIn(bytes, allPairs(folder));
  if ('changes' in found) return take(found.changes, words, folder);
  const mistakes = found.mistakes.map((mistake) => inWords(mistake, words));
  return refused([...mistakes, fill(words.told.nothingWritten, { count: mistakes.length })]);
}

function take(changes: readonly Change[], words: Words, folder: string): Answer {
  writeChanges(changes, allPairs(folder), folder);
  const pairs = allPairs(folder);
  const keys = new Set(changes.map(({ pair }) => keyOf(pair)));
  const seen = withSeen(
    readSeen(folder),
    pairs.filter((pair) => keys.has(keyOf(pair))),
    pairs,
  );
  writeSeen(folder, seen);
  const { imported, wait } = words.told;
  const counts = [fill(imported, { count: changes.length }), fill(wait, { count: staleIn(pairs, seen).length })];
  return { code: 0, lines: [...changes.flatMap((change) => linesOf(change, words)), ...counts] };
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
