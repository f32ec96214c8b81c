import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClauseId, clauseIds } from '#protocol/clauses';
import begins from './clause-begins.json';

/** Each clause with the hash of its first words; the end of them all with that of its last. */
type Begins = Readonly<Partial<Record<ClauseId | 'end', string>>>;
/** Where a clause begins, or where the last one ends. */
interface Mark {
  readonly of: ClauseId | 'end';
  readonly at: number;
}
/** By how many words the beginning of a clause is known. */
const wordsKnown = 8;
/** The hash of first words, in any case. */
export const hashOf = (words: readonly string[]): string =>
  createHash('sha256').update(words.join(' ').toLowerCase()).digest('hex').slice(0, 16);

/** The beginnings of clauses in a text, in its order: known by a hash of their first words, since the protocol's own text is not ours to ship. */
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

/** The text of each clause within a text of the protocol, up to where the next one begins, or all of them end; a clause whose beginning is not found has none. In: the text; the beginnings. */
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

/** The protocol's own text by its clauses, where the adopter has put it into local/protocol.txt; undefined where it is not there. In: the project's folder. */
export function protocolText(root: string): ReadonlyMap<ClauseId, string> | undefined {
  const file = join(root, 'local/protocol.txt');
  return existsSync(file) ? clausesIn(readFileSync(file, 'utf8')) : undefined;
}
