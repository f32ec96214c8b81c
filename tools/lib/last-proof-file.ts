/** Where the last proof is recorded. */
export const lastProofFile = 'src/review/last-proof.json';

interface Proved {
  readonly id: string;
  readonly holds: boolean;
  readonly cases: string;
  readonly within?: object;
}

/**
 * Returns the text of a recorded proof without its day and counts: which promises it tried, how, and whether they hold.
 * A case has the same basis if the proof runs on another day or tries more.
 */
export function proofWithoutCounts(text: string): string {
  const { promises } = JSON.parse(text) as { readonly promises: readonly Proved[] };
  const none = { checks: 0, idle: 0, classes: 0, listed: 0 };
  const settled = promises.map(({ id, holds, cases, within }) => ({
    ...{ id, holds, cases: cases === '0' ? '0' : '1', ...none },
    ...(within && { within: {} }),
  }));
  return JSON.stringify({ promises: settled });
}
