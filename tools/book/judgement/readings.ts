import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClauseId, clauseIds } from '#protocol/clauses';
import en from '../../../locales/en/readings.json';
import { root } from '../../lib/root.mjs';

/** A place where the protocol can be read in two ways. */
export type ReadingId = keyof typeof en;
/** All of them, in order. */
export const readingIds = Object.keys(en) as readonly ReadingId[];

const table = readFileSync(join(root, 'docs/ambiguities.md'), 'utf8').split('\n');

/** The clauses that a reading is of, as its row of docs/ambiguities.md names them; none where it is of no single clause. */
export function refsOfReading(id: ReadingId): readonly ClauseId[] {
  const shown = table.find((line) => line.startsWith(`| ${id} |`))?.split(' | ')[3] ?? '';
  const words: readonly string[] = shown.match(/[\w.-]+/g) ?? [];
  return clauseIds.filter((clause) => words.includes(clause));
}
