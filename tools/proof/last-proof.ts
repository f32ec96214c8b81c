import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionIn } from '../lib/edition.ts';
import { root } from '../lib/root.mjs';
import type { PromiseId, SearchedId } from './promises/check';

/** What was found of a promise. `within`: of one that is searched, how far, in how many states and steps it was tried: not on every case. */
export interface FoundOf {
  readonly id: PromiseId | SearchedId;
  readonly cases: string;
  readonly checks: number;
  readonly idle: number;
  readonly classes: number;
  readonly listed: number;
  readonly within?: { readonly depth: number; readonly list: number; readonly states: number; readonly steps: number };
  readonly holds: boolean;
}
/** What a proof of all promises found, in the form in which the book prints it. */
export interface Found {
  readonly promises: readonly FoundOf[];
  readonly chart: { readonly states: number; readonly transitions: number; readonly checked: number };
  /** The chart with its memory: how many steps from its beginning and from the list it was searched, and what was come to in all. */
  readonly search: NonNullable<FoundOf['within']>;
  /** The solver: how many queries it was asked, and how many of them a case breaks. */
  readonly solver: { readonly queries: number; readonly broken: number; readonly classes: number };
  readonly random: { readonly cases: number; readonly differ: number };
}

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

const write = (last: LastProof): void => writeFileSync(join(root, file), `${JSON.stringify(last, null, 2)}\n`);

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
