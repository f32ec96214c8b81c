import { createHash } from 'node:crypto';
import { groundIn } from '../../lib/edition';
import { root } from '../../lib/root.mjs';
import { type Fault, faults } from './fault';

/** Where the rules stand: what finds a fault in another file runs through them. A text that changed is no other rule. */
const rules = /^src\/(protocol|case|machine|session)\//;
const texts = /^locales\//;

/** What is signed, as it was first asked for: nothing changes it in a run. */
let signed: ReadonlyMap<string, string> | undefined;

/**
 * Which faults are put in, how, and what each is to break, and into which rules, as one code: a record of others is no record of these.
 * In: the faults; what is signed, file by file, each with its hash.
 */
export function codeOfFaults(all: readonly Fault[] = faults, ground = (signed ??= groundIn(root))): string {
  const hasFault = (file: string) => !texts.test(file) && all.some((fault) => fault.file === file);
  const places = [...ground].filter(([file]) => rules.test(file) || hasFault(file));
  return createHash('sha256')
    .update(JSON.stringify([all.map(({ what, file, from, to, breaks }) => [what, file, from, to, breaks]), places]))
    .digest('hex');
}
