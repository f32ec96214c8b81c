import { fill } from '../build/fill.ts';
import { allPairs } from '../words/texts.ts';
import { today } from '../local/contacts/today.ts';
import { type Answer, type Given, refused } from './answer.ts';
import { inOrder } from './row.ts';
import { historyOf } from './formerly.ts';
import { canBeSeen, keyOf, readSeen, withSeen, writeSeen } from './seen.ts';
import { staleIn, staleLines } from './stale.ts';

/** Lists the Welsh that was not looked at beside its English since one of the two changed, with what that was then where git has it. */
export function tellStale({ words, folder }: Given): Answer {
  const pairs = allPairs(folder);
  const seen = readSeen(folder);
  const stale = staleIn(pairs, seen);
  const formerly = historyOf(folder);
  if (stale.length > 0)
    return { code: 1, lines: staleLines(stale, pairs, words, (pair) => formerly(pair, seen.get(keyOf(pair)))) };
  return { code: 0, lines: [fill(words.stale.none, { count: inOrder(pairs).length })] };
}

/** Marks Welsh as looked at: by its keys, or all of it. A key of a text that is gone is let go; one of no text changes nothing. */
export function markSeen(keys: 'all' | readonly string[], { words: { told }, folder }: Given): Answer {
  const pairs = allPairs(folder);
  const seen = readSeen(folder);
  const known = new Set([...pairs.filter(canBeSeen).map(keyOf), ...seen.keys()]);
  const unknown = keys === 'all' ? [] : keys.filter((key) => !known.has(key));
  if (unknown.length > 0) return refused(unknown.map((key) => fill(told.noText, { key })));
  const looked = pairs.filter((pair) => canBeSeen(pair) && (keys === 'all' || keys.includes(keyOf(pair))));
  writeSeen(folder, withSeen(seen, looked, pairs), looked, today());
  return { code: 0, lines: [fill(told.seen, { count: looked.length })] };
}
