import { isRecorded, record, file } from './last-proof';
import { load } from './load';
import type * as Program from './program';
import { promiseIds } from './promises/check';
import { say } from './report/in-words';

const isKnown = (arg: string): boolean => ['--record', '--split'].includes(arg) || promiseIds.some((id) => id === arg);

/**
 * Proves the promises and prints what it finds: npm run proof. Arguments: promises (P1 ...) to prove only these, `--split` to
 * print what decides each, `--record` to write the counts into the reviewer's book. Returns the exit code: 0 where all hold.
 */
export default async function main(args: readonly string[]): Promise<number> {
  if (!args.every(isKnown)) {
    console.error(say('usage'));
    return 2;
  }
  const start = performance.now();
  const only = args.filter((arg) => !arg.startsWith('--'));
  const { proveAll } = await load<typeof Program>('proof/program.ts');
  const found = proveAll(only, args.includes('--split'));
  const failed = found.promises.filter(({ holds }) => !holds).map(({ id }) => id);
  const seconds = String(Math.round((performance.now() - start) / 1000));
  console.log(failed.length === 0 ? say('all', { count: String(found.promises.length), seconds })
    : say('some', { count: String(failed.length), promises: failed.join(', '), seconds }));
  const isWhole = only.length === 0;
  if (isWhole && args.includes('--record')) record(found, new Date());
  else if (isWhole && failed.length === 0 && !isRecorded(found)) {
    console.log(say('stale', { file }));
    return 1;
  }
  return failed.length === 0 && found.random.differ === 0 ? 0 : 1;
}
