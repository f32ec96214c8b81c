import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { availableParallelism } from 'node:os';
import { root } from '../../lib/root.mjs';
import { tidied } from '../apart';
import { record } from '../last-proof';
import { say } from '../report/in-words';
import { faults } from './all';
import type { Finder } from './fault';
import { codeOfFaults } from './tried';

interface Seen {
  readonly at: number;
  readonly broken: readonly Finder[];
}

const isAsItShould = ({ at, broken }: Seen): boolean => broken.join() === faults[at]?.breaks.join();

function print(seen: Seen): void {
  const { what = '', breaks = [] } = faults[seen.at] ?? {};
  const values = { what, breaks: breaks.join(' '), broken: seen.broken.join(' ') };
  console.log(say(isAsItShould(seen) ? 'caught' : 'missed', values));
}

/** Runs one share of the faults in a process of its own. */
async function runShare(share: number, of: number, flags: readonly string[]): Promise<readonly Seen[]> {
  const worker = spawn(
    process.execPath,
    [...tidied, 'tools/run.mjs', 'tools/proof/faults/worker.ts', String(share), String(of), ...flags],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const all: Seen[] = [];
  for await (const line of createInterface({ input: worker.stdout })) {
    const seen = JSON.parse(line) as Seen;
    print(seen);
    all.push(seen);
  }
  return all;
}

/**
 * Puts each seeded fault into the app, one at a time, and sees whether it breaks each of the promises that it should: npm run tool -- faults.
 * On each fault those checks of them are run that come to its place. With `--record`, those of every promise, so that it breaks no other
 * one, and the counts are written into the reviewer's book; with `--all-checks` every check. `--cy` has it speak Welsh. Returns the exit
 * code: 0 where each fault is caught as it should be.
 */
export default async function main(args: readonly string[]): Promise<number> {
  const flags = args.filter((arg) => ['--all-checks', '--record', '--cy'].includes(arg));
  if (flags.length < args.length) {
    console.error(say('faultsUsage'));
    return 2;
  }
  const start = performance.now();
  const shares = Math.min(availableParallelism(), 4);
  const seen = (await Promise.all(Array.from({ length: shares }, (_, share) => runShare(share, shares, flags)))).flat();
  const caught = seen.filter(isAsItShould).length;
  const isExact = flags.some((flag) => flag !== '--cy');
  console.log(
    say(isExact ? 'faultsExact' : 'faults', {
      caught: String(caught),
      seeded: String(faults.length),
      seconds: String(Math.round((performance.now() - start) / 1000)),
    }),
  );
  // A run that was cut short has tried too few to be written down.
  if (flags.includes('--record') && seen.length === faults.length)
    record({ faults: { seeded: faults.length, caught }, faultsTried: codeOfFaults() }, new Date());
  return caught === faults.length ? 0 : 1;
}
