import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { gcOptions, Helper } from './child-process';
import type { SearchedIn } from './breadth/searches';
import { type Start, startIds, startsOf } from './breadth/starts';
import { file, type Found, type FoundOf, isRecorded, record } from './last-proof';
import { promises } from './promises/all';
import { promiseIds, type SearchedId, searchedIds } from './promises/check';
import { differenceIn, differing } from './random';
import { caseLines, failureLines, foundLines, inGroups } from './print';
import { prove } from './run';
import { countOfAnswers, countOfMarks } from './search/space';
import type { Witnessed } from './solver/witness';

/** How many random cases are compared with the protocol’s terms. */
const randomCases = 5000;
const print = (...lines: readonly string[]): void => lines.forEach((line) => console.log(line));

/** The results of the searches, by start. */
type SearchedAll = Readonly<Partial<Record<Start, SearchedIn>>>;
/** What a process beside the promises is asked: to search from a start, or to ask the solver. */
export interface Asked {
  readonly from: Start | 'solver';
}

/** Asks for these in processes of their own, one for each core, and calls `keep` with each result. */
async function askBeside(all: readonly Asked[], keep: (asked: Asked, found: unknown) => void): Promise<void> {
  const left = [...all];
  const askNext = async (): Promise<void> => {
    const begin = () => fork(process.argv[1] as string, ['beside'], { execArgv: gcOptions });
    const helper = new Helper<Asked, object>(begin);
    for (let asked = left.shift(); asked; asked = left.shift()) {
      const found = await helper.ask(asked);
      if (!found) throw new Error(`It stopped without a result: ${JSON.stringify(asked)}`);
      keep(asked, found);
    }
    helper.end();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), left.length) }, askNext));
}

/** The steps that lead to a fault, and the fault. */
const faultLines = ({ wrong, deeds }: SearchedIn['faults'][number]): readonly string[] => [
  'These steps lead to a fault:',
  ...[...deeds, wrong].map((one) => `  ${JSON.stringify(one)}`),
];

/** Prints what the searches found about a promise, and returns it; none if none of them tested it. */
function foundOf(id: SearchedId, all: SearchedAll): readonly FoundOf[] {
  const made = startsOf(id).flatMap((start) => all[start] ?? []);
  const [beginning, list] = made;
  if (!beginning || !list) return [];
  const sum = (of: 'states' | 'steps') => made.reduce((count, found) => count + found[of], 0);
  const within = { depth: beginning.depth, list: list.depth, states: sum('states'), steps: sum('steps') };
  const [fault] = made.flatMap(({ faults }) => faults).filter(({ wrong }) => wrong.held === id);
  const found = { id, cases: '0', classes: 0, listed: 0, within, holds: !fault };
  print(...foundLines(found, fault ? faultLines(fault) : []));
  return [found];
}

/** Prints what each search tried, and the faults in what the chart remembers; returns all faults. */
function faultsOf(all: SearchedAll): SearchedIn['faults'] {
  for (const [start, { depth, states, steps, sealed = 0, faults }] of Object.entries(all)) {
    const taken = `${inGroups(states)} states within ${depth} steps, ${inGroups(steps)} steps taken.`;
    print(`Searched from ‘${start}’: ${taken}${sealed > 0 ? ` Sealed and taken up again: ${inGroups(sealed)}.` : ''}`);
    print(...faults.filter(({ wrong }) => wrong.held === 'memory').flatMap(faultLines));
  }
  print('');
  return Object.values(all).flatMap(({ faults }) => faults);
}

/** Compares random cases, which only a whole proof includes. */
function randomOf(seed: number): Found['random'] {
  const different = differing(randomCases, seed);
  print(
    `${inGroups(randomCases)} random cases (--seed ${seed}), compared one by one with the protocol’s terms: ${different.length} differ.`,
  );
  const [first] = different;
  if (first) print('The first that differs:', ...caseLines(first), differenceIn(first));
  return { cases: randomCases, differ: different.length };
}

/** Proves promises (all if `only` is empty) and prints the results. */
async function proveAll(only: readonly string[], seed: number): Promise<Pick<Found, 'promises' | 'random'>> {
  print(
    `Every case: ${inGroups(String(countOfAnswers()))} sets of answers, with ${inGroups(String(countOfMarks()))} sets of marks each. Cases that differ in nothing that a promise looks at are one kind of case, and are tried once. Single cases of each kind are then tried, and must agree.`,
    '',
  );
  const found: FoundOf[] = [];
  for (const id of promiseIds.filter((one) => only.length === 0 || only.includes(one))) {
    const { failure, cases, ...counts } = prove(promises[id]);
    const one = { id, cases: String(cases), ...counts, holds: !failure };
    print(...foundLines(one, failure ? failureLines(failure) : []));
    found.push(one);
    // Lets what runs beside be asked for more.
    await new Promise(setImmediate);
  }
  return { promises: found, random: only.length === 0 ? randomOf(seed) : { cases: 0, differ: 0 } };
}

const usage = 'usage: npm run proof [-- P1 P2 ... --record --seed NUMBER]';
/** Parses the arguments; undefined if one is invalid. */
function optionsOf(args: readonly string[]) {
  try {
    const options = { record: { type: 'boolean' }, seed: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
    const areKnown = positionals.every((id) => [...promiseIds, ...searchedIds].some((known) => known === id));
    return areKnown && Number.isSafeInteger(seed) ? { only: positionals, isRecording: values.record, seed } : undefined;
  } catch {
    return undefined;
  }
}

/** Runs the searches and, for a whole proof, the solver, alongside the promises. */
async function besides(only: readonly string[]): Promise<[SearchedAll, Witnessed]> {
  const isWhole = only.length === 0;
  const from = isWhole ? startIds : searchedIds.filter((id) => only.includes(id)).flatMap(startsOf);
  const searches = [...new Set(from)].map((start) => ({ from: start }));
  const all: Partial<Record<Start, SearchedIn>> = {};
  let witness: Witnessed = { solver: { queries: 0, broken: 0, classes: 0 }, holds: true, lines: [] };
  await askBeside(isWhole ? [...searches, { from: 'solver' }] : searches, (asked, found) => {
    if (asked.from === 'solver') witness = found as Witnessed;
    else all[asked.from] = found as SearchedIn;
  });
  return [all, witness];
}

const numberOf = ({ id }: FoundOf): number => Number(id.slice(1));

/**
 * Proves the promises and prints the results: npm run proof. Takes promises (P1 ...) to prove only these, `--record` to
 * write the counts into the book, `--seed N` to repeat the random cases. Returns the exit code: 0 if all hold.
 */
export async function proof(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    console.error(usage);
    return 2;
  }
  const { only, isRecording, seed } = options;
  const start = performance.now();
  const isWhole = only.length === 0;
  const beside = besides(only);
  // Awaited later; if it fails before that, the promises are still proven.
  beside.catch(() => undefined);
  const proved = await proveAll(only, seed);
  const [all, witness] = await beside;
  const faults = faultsOf(all);
  const searched = searchedIds.flatMap((id) => foundOf(id, all));
  print(...witness.lines);
  const promises = [...proved.promises, ...searched].sort((one, other) => numberOf(one) - numberOf(other));
  const found: Found = { ...proved, promises, solver: witness.solver };
  const wrong = [
    ...promises.filter((one) => !one.holds).map(({ id }) => id),
    ...(faults.some(({ wrong }) => wrong.held === 'memory') ? ['the chart with all that it remembers'] : []),
    ...(witness.holds ? [] : ['the outside solver']),
    ...(found.random.differ === 0 ? [] : ['the random cases']),
  ];
  const seconds = `${Math.round((performance.now() - start) / 1000)} seconds.`;
  const held = isWhole
    ? `All ${promises.length} promises hold: P21 to P24 to the depths above, the others for every case.`
    : `The promises asked for hold: ${only.join(', ')}.`;
  print(
    wrong.length > 0
      ? `Not everything is as it should be. What is wrong: ${wrong.join(', ')}. ${seconds}`
      : `${held} ${seconds}`,
  );
  if (isWhole && isRecording && faults.length === 0 && witness.holds) record(found, new Date());
  if (wrong.length > 0) return 1;
  if (!isWhole || isRecorded(found)) return 0;
  print(`The reviewer’s book shows other counts than these, in ${file}. Run npm run proof -- --record.`);
  return 1;
}
