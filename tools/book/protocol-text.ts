import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClauseId, clauseIds } from '#protocol/clauses';
import begins from './clause-begins.json';

/** The hash of the first words of each clause; `end` has the hash of the last words of the protocol. */
type Begins = Readonly<Partial<Record<ClauseId | 'end', string>>>;
/** The position where a clause begins, or where the last one ends. */
interface Mark {
  readonly of: ClauseId | 'end';
  readonly at: number;
}
/** How many words identify the beginning of a clause. */
const wordsKnown = 8;
/** Returns the hash of some words, ignoring case. */
export const hashOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' ').toLowerCase()).digest('hex').slice(0, 16);

/** Finds where clauses begin, by a hash of their first words: we may not ship the protocol's own text. */
function marksIn(text: string, known: Begins): readonly Mark[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+[.)\]'’”"]*/gu)];
  return words.flatMap(({ index }, at): readonly Mark[] => {
    const some = words.slice(at, at + wordsKnown);
    const found = hashOf(some.map(([word]) => word.replace(/[.)\]'’”"]+$/, '')));
    const [last, after] = [some.at(-1), known.end === found];
    if (after && last) return [{ of: 'end', at: last.index + last[0].length }];
    return clauseIds.filter((clause) => known[clause] === found).map((clause) => ({ of: clause, at: index }));
  });
}

/** Returns the text of each clause, up to the next clause or the end. Leaves out a clause that is not found. */
export function clausesIn(text: string, known: Begins = begins): ReadonlyMap<ClauseId, string> {
  const all = marksIn(text, known);
  return new Map(
    all.flatMap(({ of, at }, index) => {
      if (of === 'end') return [];
      const own = text.slice(at, all[index + 1]?.at).replace(/\n\s*5\.5\.\d [^\n]*\s*$/, '');
      return [[of, own.replace(/[^\p{L}\p{N}.)\]'’”"]+$/u, '').replace(/\s*\n\s*/g, '\n')] as const];
    }),
  );
}

/** Returns the protocol's text by clause, from local/protocol.txt in the folder; undefined without that file. */
export function protocolText(root: string): ReadonlyMap<ClauseId, string> | undefined {
  const file = join(root, 'local/protocol.txt');
  return existsSync(file) ? clausesIn(readFileSync(file, 'utf8')) : undefined;
}
