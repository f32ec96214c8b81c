import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { root } from '../../lib/root.mjs';
import { nextOf, tidied } from '../apart';
import { record } from '../last-proof';
import { say } from '../report/in-words';
import { faults } from './all';
import type { Finder } from './fault';
import { codeOfFaults } from './tried';
import type { Asked, Known } from './worker';

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

/** What a worker answers. */
function ask<Answer>(worker: ChildProcess, asked: Asked): Promise<Answer> {
  const answer = nextOf<Answer>(worker);
  worker.send(asked);
  return answer;
}

/** What the checks come to: each worker sees a share of them. */
async function knownBy(workers: readonly ChildProcess[]): Promise<Known> {
  const of = workers.length;
  const shares = await Promise.all(workers.map((worker, share) => ask<Known>(worker, { share, of })));
  return { atLoad: shares[0]?.atLoad ?? [], seen: shares.flatMap(({ seen }) => seen) };
}

/** Tries every fault, each in the worker that is free for it first. */
async function tryAll(flags: readonly string[]): Promise<readonly Seen[]> {
  const begin = (): ChildProcess =>
    fork('tools/run.mjs', ['tools/proof/faults/worker.ts', ...flags], { cwd: root, execArgv: tidied });
  const workers = Array.from({ length: Math.min(availableParallelism(), 4) }, begin);
  // To see what every check comes to takes longer than to run those of the few promises that a fault should break.
  const known = flags.includes('--record') && !flags.includes('--all-checks') ? await knownBy(workers) : undefined;
  const left = faults.keys();
  const tryOn = async (worker: ChildProcess): Promise<readonly Seen[]> => {
    const tried: Seen[] = [];
    for (const at of left) {
      const seen = {
        at,
        broken: await ask<readonly Finder[]>(worker, { at, ...(tried.length === 0 && known ? { known } : {}) }),
      };
      print(seen);
      tried.push(seen);
    }
    worker.disconnect();
    return tried;
  };
  return (await Promise.all(workers.map(tryOn))).flat();
}

/**
 * Puts each seeded fault into the app, one at a time, and sees whether it breaks each of the promises that it should: npm run tool -- faults.
 * With `--record`, those checks of every promise are run that come to the fault's place, so that it breaks no other one, and the counts are
 * written into the reviewer's book; with `--all-checks` every check of every promise. `--cy` has it speak Welsh. Returns the exit code: 0
 * where each fault is caught as it should be.
 */
export default async function main(args: readonly string[]): Promise<number> {
  const flags = args.filter((arg) => ['--all-checks', '--record', '--cy'].includes(arg));
  if (flags.length < args.length) {
    console.error(say('faultsUsage'));
    return 2;
  }
  const start = performance.now();
  const seen = await tryAll(flags);
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
