import { randomInt } from 'node:crypto';
import { runApart } from './apart';
import { isRecorded, record, file } from './last-proof';
import { searchAll, type SearchedAll } from './breadth/search-all';
import { type Start, startIds, startsOf } from './breadth/starts';
import { proveAll, searched, witnessed } from './program';
import { promiseIds, searchedIds } from './promises/check';
import { say } from './report/in-words';
import { type Beside, verdict } from './report/verdict';
import type { Witnessed } from './solver/witness';

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
  const only = others.filter((arg) => [...promiseIds, ...searchedIds].some((id) => id === arg));
  const flags = others.filter((arg) => ['--record', '--split', '--cy'].includes(arg));
  if (!Number.isSafeInteger(seed) || only.length + flags.length < others.length) return undefined;
  return { only, isFull: flags.includes('--split'), isRecording: flags.includes('--record'), seed };
}

const numberOf = ({ id }: { readonly id: string }): number => Number(id.slice(1));

/** Where to search from: from everywhere, or where only some promises are asked for, from where those are held. */
const startsFor = (only: readonly string[]): readonly Start[] =>
  only.length === 0 ? startIds : [...new Set(searchedIds.filter((id) => only.includes(id)).flatMap(startsOf))];

/** What is done beside the promises, each in a process of its own: the searches and, with a seed for its random cases, the solver. */
function besides(starts: readonly Start[], seed?: number): Promise<[SearchedAll, Witnessed | undefined]> {
  const solver = seed === undefined ? undefined : runApart<Witnessed>('witness', String(seed));
  const all = Promise.all([searchAll(starts), solver]);
  // It is waited for later: where it stops meanwhile, the promises are proven all the same.
  all.catch(() => undefined);
  return all;
}

/**
 * Proves the promises and prints what it finds: npm run proof. Arguments: promises (P1 ...) to prove only these, `--split` to
 * print what decides each and which checks say nothing of any case, `--record` to write the counts into the reviewer's book, `--cy` to speak Welsh, `--seed N` to draw the same random cases again.
 * Returns the exit code: 0 where all hold.
 */
async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    console.error(say('usage'));
    return 2;
  }
  const { only, isFull, isRecording, seed } = options;
  const start = performance.now();
  const isWhole = only.length === 0;
  const beside = besides(startsFor(only), isWhole ? seed : undefined);
  const proved = proveAll(only, isFull, seed);
  const [all, witness] = await beside;
  const [searches, solver] = [searched(all), witnessed(witness)];
  const promises = [...proved.promises, ...searches.promises].sort((one, other) => numberOf(one) - numberOf(other));
  const found = { ...proved, promises, search: searches.search, solver: solver.solver };
  const failed = found.promises.filter((one) => !one.holds).map(({ id }) => id);
  const are: Readonly<Record<Beside, boolean>> = {
    chart: searches.isLike,
    solver: solver.holds,
    random: found.random.differ === 0,
  };
  const unlike = (Object.keys(are) as Beside[]).filter((one) => !are[one]);
  const seconds = String(Math.round((performance.now() - start) / 1000));
  console.log(verdict({ only, count: found.promises.length, failed, unlike, seconds }));
  const holds = failed.length === 0 && unlike.length === 0;
  if (isWhole && isRecording && searches.holds && solver.holds) record(found, new Date());
  else if (isWhole && holds && !isRecorded(found)) {
    console.log(say('stale', { file }));
    return 1;
  }
  return holds ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
