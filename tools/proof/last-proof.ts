import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionIn } from '../lib/edition.ts';
import { root } from '../lib/root.mjs';
import type { Found } from './program';

/** What came of the sample of small changes that compile: of how many, and by what they were found; each counts once. */
export interface SampleCounts {
  readonly tried: number;
  /** Found by the words gate. */
  readonly words: number;
  /** Found by a promise, a search, the solver or a random case. */
  readonly proof: number;
  /** Found by a test, and by none of these. */
  readonly tests: number;
  readonly left: number;
  /** Of those that nothing found, how many for which reason: the app does the same, nothing of it shows, it is a gap; none was given yet. */
  readonly why: Readonly<Record<'alike' | 'unseen' | 'gap' | 'unread', number>>;
}

/** What the reviewer's book prints of the last proof. */
export const file = 'src/review/last-proof.json';
export interface LastProof extends Found {
  readonly date: string;
  /** The whole code of the content whose promises were tried; undefined in a record that does not say it. */
  readonly edition?: string;
  readonly faults: { readonly seeded: number; readonly caught: number };
  /** Which faults these were, as one code; undefined in a record that does not say it. */
  readonly faultsTried?: string;
  /** What came of the last lot of changes. */
  readonly sample: SampleCounts;
}

/** The last proof that was recorded. */
export const readLast = (): LastProof => JSON.parse(readFileSync(join(root, file), 'utf8')) as LastProof;

function write(last: LastProof): void {
  writeFileSync(join(root, file), `${JSON.stringify(last, null, 2)}\n`);
}

/** Writes what was found anew into the book's page, with the day; where that is of the promises, with the code of the content too. */
export function record(found: Partial<LastProof>, now: Date): void {
  write({ ...readLast(), ...found, date: now.toISOString().slice(0, 10) });
  // Last: a promise more is other content.
  if (found.promises) write({ ...readLast(), edition: editionIn(root).code });
}

/** Whether the book prints what was found now. */
export function isRecorded(found: Found): boolean {
  const counts = ({ promises, chart, search, solver }: Found): string =>
    JSON.stringify([promises, chart, search, solver]);
  return counts(readLast()) === counts(found);
}
