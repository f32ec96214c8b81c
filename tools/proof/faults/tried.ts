import { createHash } from 'node:crypto';
import { faults } from './all';

/** Which faults are put in, and what each is to break, as one code: a record of others is no record of these. */
export const codeOfFaults = (
  all: readonly { readonly what: string; readonly breaks: readonly string[] }[] = faults,
): string =>
  createHash('sha256')
    .update(JSON.stringify(all.map(({ what, breaks }) => [what, breaks])))
    .digest('hex');
