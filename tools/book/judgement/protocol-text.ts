import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseId } from '#protocol/clauses';
import begins from './clause-begins.json';

/** By how many words the beginning of a clause is known. */
const wordsKnown = 8;
const known = new Map(Object.entries(begins).map(([clause, hash]) => [hash, clause as ClauseId]));

/** The beginnings of clauses in a text, in its order: known by a hash of their first words, since the protocol's own text is not ours to ship. */
function beginningsIn(text: string): readonly { readonly clause: ClauseId; readonly at: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  return words.flatMap(({ index }, at) => {
    const first = words.slice(at, at + wordsKnown).map(([word]) => word.toLowerCase());
    const clause = known.get(createHash('sha256').update(first.join(' ')).digest('hex').slice(0, 16));
    return clause === undefined ? [] : [{ clause, at: index }];
  });
}

/** The text of each clause within a text of the protocol, up to where the next one begins; a clause whose beginning is not found has none. */
export function clausesIn(text: string): ReadonlyMap<ClauseId, string> {
  const all = beginningsIn(text);
  return new Map(
    all.map(({ clause, at }, index) => {
      const own = text.slice(at, all[index + 1]?.at).replace(/\n\s*5\.5\.\d [^\n]*\s*$/, '');
      return [clause, own.replace(/[^\p{L}\p{N}.)\]'’”"]+$/u, '').replace(/\s*\n\s*/g, '\n')];
    }),
  );
}

/** The protocol's own text by its clauses, where the adopter has put it into local/protocol.txt; undefined where it is not there. In: the project's folder. */
export function protocolText(root: string): ReadonlyMap<ClauseId, string> | undefined {
  const file = join(root, 'local/protocol.txt');
  return existsSync(file) ? clausesIn(readFileSync(file, 'utf8')) : undefined;
}
