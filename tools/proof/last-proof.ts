import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionIn } from '../lib/edition.ts';
import { root } from '../lib/root.mjs';
import type { PromiseId, SearchedId } from './promises/check';

/** What was found about a promise. `within`: how far a searched promise was tried, which is not on every case. */
export interface FoundOf {
  readonly id: PromiseId | SearchedId;
  readonly cases: string;
  readonly classes: number;
  readonly listed: number;
  readonly within?: { readonly depth: number; readonly list: number; readonly states: number; readonly steps: number };
  readonly holds: boolean;
}
/** The results of a proof of all promises, as the book prints them. */
export interface Found {
  readonly promises: readonly FoundOf[];
  /** The solver: how many queries it was asked, and how many of them a case breaks. */
  readonly solver: { readonly queries: number; readonly broken: number; readonly classes: number };
  readonly random: { readonly cases: number; readonly differ: number };
}

/** The results of the sample of small changes that compile. Each counts once, by what found it. */
export interface SampleCounts {
  readonly tried: number;
  /** Found by the words gate. */
  readonly words: number;
  /** Found by a promise, a search or a random case. */
  readonly proof: number;
  /** Found only by a test. */
  readonly tests: number;
  readonly left: number;
  /** Why nothing found the rest: the app does the same, it does not show, it is a gap, or no reason was given yet. */
  readonly why: Readonly<Record<'alike' | 'unseen' | 'gap' | 'unread', number>>;
}

/** The file from which the reviewer's book prints the last proof. */
export const file = 'src/review/last-proof.json';
export interface LastProof extends Found {
  readonly date: string;
  /** The full code of the content that was proven; undefined in a record without it. */
  readonly edition?: string;
  readonly faults: { readonly seeded: number; readonly caught: number };
  /** The code of the faults that were tried; undefined in a record without it. */
  readonly faultsTried?: string;
  /** The results of the last sample. */
  readonly sample: SampleCounts;
}

/** Returns the last recorded proof. */
export const readLast = (): LastProof => JSON.parse(readFileSync(join(root, file), 'utf8')) as LastProof;

const write = (last: LastProof): void => writeFileSync(join(root, file), `${JSON.stringify(last, null, 2)}\n`);

/** Writes new results into the book's file, with the date and, for promises, the code of the content. */
export function record(found: Partial<LastProof>, now: Date): void {
  write({ ...readLast(), ...found, date: now.toISOString().slice(0, 10) });
  // Last, since a change to the promises changes the code.
  if (found.promises) write({ ...readLast(), edition: editionIn(root).code });
}

/** Whether the book prints these results. */
export function isRecorded(found: Found): boolean {
  const counts = ({ promises, solver }: Found): string => JSON.stringify([promises, solver]);
  return counts(readLast()) === counts(found);
}
