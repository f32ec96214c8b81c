import { createHash } from 'node:crypto';
import { faults } from './all';
import type { Fault } from './fault';

/** Which faults are put in, how, and what each is to break, as one code: a record of others is no record of these. */
export const codeOfFaults = (all: readonly Fault[] = faults): string =>
  createHash('sha256')
    .update(JSON.stringify(all.map(({ what, file, from, to, breaks }) => [what, file, from, to, breaks])))
    .digest('hex');
