import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import type { Lot } from './lot/record';
import type { Found } from './program';

/** What the reviewer's book prints of the last proof. */
export const file = 'src/review/last-proof.json';
export interface LastProof extends Found {
  readonly date: string;
  readonly faults: { readonly seeded: number; readonly caught: number };
  /** Which faults these were, as one code; undefined in a record that does not say it. */
  readonly faultsTried?: string;
  /** What came of the last lot of changes. */
  readonly lot: Lot;
}

/** The last proof that was recorded. */
export const readLast = (): LastProof => JSON.parse(readFileSync(join(root, file), 'utf8')) as LastProof;

/** Writes what was found anew into the book's page, with the day. */
export function record(found: Partial<LastProof>, now: Date): void {
  const last = { ...readLast(), ...found, date: now.toISOString().slice(0, 10) };
  writeFileSync(join(root, file), `${JSON.stringify(last, null, 2)}\n`);
}

/** Whether the book prints what was found now. */
export function isRecorded(found: Found): boolean {
  const counts = ({ promises, chart, search, solver }: Found): string =>
    JSON.stringify([promises, chart, search, solver]);
  return counts(readLast()) === counts(found);
}
