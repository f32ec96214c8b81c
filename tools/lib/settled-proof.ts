/** Where the last proof is recorded. */
export const settledProof = 'src/review/last-proof.json';

interface Proved {
  readonly id: string;
  readonly holds: boolean;
  readonly cases: string;
  readonly within?: object;
}

/**
 * A recorded proof without its day and its counts: which promises it tried, in which way, and whether they hold. The same case rests on
 * the same proof when that is run on another day, or tries more. In and out: the text of the file.
 */
export function proofSettled(text: string): string {
  const { promises } = JSON.parse(text) as { readonly promises: readonly Proved[] };
  const none = { checks: 0, idle: 0, classes: 0, listed: 0 };
  const settled = promises.map(({ id, holds, cases, within }) => ({
    ...{ id, holds, cases: cases === '0' ? '0' : '1', ...none },
    ...(within && { within: {} }),
  }));
  return JSON.stringify({ promises: settled });
}
