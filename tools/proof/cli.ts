import { randomInt } from 'node:crypto';
import { isRecorded, record, file } from './last-proof';
import { searchAll } from './breadth/search-all';
import { load } from './load';
import type * as Program from './program';
import type { Found } from './program';
import { promiseIds } from './promises/check';
import { say } from './report/in-words';

const noSearch: Found['search'] = { depth: 0, states: 0, steps: 0 };

interface Options {
  readonly only: readonly string[];
  readonly isFull: boolean;
  readonly isRecording: boolean;
  readonly seed: number;
}

/** The arguments as they are meant; undefined where one is none. */
function optionsOf(args: readonly string[]): Options | undefined {
  const at = args.indexOf('--seed');
  const seed = at < 0 ? randomInt(2 ** 31) : Number(args[at + 1] ?? NaN);
  const others = at < 0 ? args : args.toSpliced(at, 2);
  const only = others.filter((arg) => promiseIds.some((id) => id === arg));
  const flags = others.filter((arg) => ['--record', '--split', '--cy'].includes(arg));
  if (!Number.isSafeInteger(seed) || only.length + flags.length < others.length) return undefined;
  return { only, isFull: flags.includes('--split'), isRecording: flags.includes('--record'), seed };
}

function verdict(failed: readonly string[], only: readonly string[], count: number, seconds: string): string {
  if (failed.length > 0) return say('some', { promises: failed.join(', '), seconds });
  return only.length > 0
    ? say('asked', { promises: only.join(', '), seconds })
    : say('all', { count: String(count), seconds });
}

/**
 * Proves the promises and prints what it finds: npm run proof. Arguments: promises (P1 ...) to prove only these, `--split` to
 * print what decides each, `--record` to write the counts into the reviewer's book, `--cy` to speak Welsh, `--seed N` to draw the same random cases again.
 * Returns the exit code: 0 where all hold.
 */
export default async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    console.error(say('usage'));
    return 2;
  }
  const { only, isFull, isRecording, seed } = options;
  const start = performance.now();
  const isWhole = only.length === 0;
  const searching = isWhole ? searchAll() : undefined;
  // It is waited for below: where it stops meanwhile, the promises are proven all the same.
  searching?.catch(() => undefined);
  const { proveAll, searched } = await load<typeof Program>('tools/proof/program.ts');
  const proved = proveAll(only, isFull, seed);
  const { search, holds } = searching ? searched(await searching) : { search: noSearch, holds: true };
  const found = { ...proved, search };
  const failed = found.promises.filter((one) => !one.holds).map(({ id }) => id);
  console.log(verdict(failed, only, found.promises.length, String(Math.round((performance.now() - start) / 1000))));
  if (isWhole && isRecording && holds) record(found, new Date());
  else if (isWhole && failed.length === 0 && holds && !isRecorded(found)) {
    console.log(say('stale', { file }));
    return 1;
  }
  return failed.length === 0 && holds && found.random.differ === 0 ? 0 : 1;
}
