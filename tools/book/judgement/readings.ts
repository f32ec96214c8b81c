import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clauseIds, type Ground } from '#protocol/clauses';
import en from '../../../locales/en/readings.json';
import { root } from '../../lib/root.mjs';

/** A place where the protocol can be read in two ways. */
export type ReadingId = keyof typeof en;
/** All of them, in order. */
export const readingIds = Object.keys(en) as readonly ReadingId[];

const table = readFileSync(join(root, 'docs/ambiguities.md'), 'utf8').split('\n');

/** What a reading is of, as its row of docs/ambiguities.md names it: clauses, or good practice; nothing where it is of the whole protocol. */
export function refsOfReading(id: ReadingId): readonly Ground[] {
  const shown = table.find((line) => line.startsWith(`| ${id} |`))?.split(' | ')[3] ?? '';
  const words: readonly string[] = shown.match(/[\w.-]+/g) ?? [];
  const clauses = clauseIds.filter((clause) => words.includes(clause));
  return shown.includes('good practice') ? [...clauses, 'good-practice'] : clauses;
}
