import type { SearchedAll } from './breadth/search-all';
import type { SearchedIn } from './breadth/searches';
import { type Start, startIds, startsOf } from './breadth/starts';
import { type PromiseId, promiseIds, type SearchedId, searchedIds } from './promises/check';
import { prove, type Proved } from './prove';
import { asTheTermsSay, differing } from './random';
import { caseFileOf } from './report/case-file';
import { differingInWords } from './report/differing-in-words';
import { say } from './report/in-words';
import { caseLines, inGroups, promiseLines, searchedLines } from './report/print';
import { countOfAnswers, countOfMarks } from './search/space';
import type { Witnessed } from './solver/witness';
import { chartSeen } from './subject/chart';

/** How many random cases are compared with their classes and with the protocol's terms. */
const randomCases = 100_000;

/** What was found of a promise. `within`: of one that is searched, how far, in how many states and steps it was tried: not on every case. */
interface FoundOf {
  readonly id: PromiseId | SearchedId;
  readonly cases: string;
  readonly checks: number;
  readonly idle: number;
  readonly classes: number;
  readonly listed: number;
  readonly within?: { readonly depth: number; readonly list: number; readonly states: number; readonly steps: number };
  readonly holds: boolean;
}
/** What a proof of all promises found, in the form in which the book prints it. */
export interface Found {
  readonly promises: readonly FoundOf[];
  readonly chart: { readonly states: number; readonly transitions: number; readonly checked: number };
  /** The chart with its memory: how many steps from its beginning it was searched, and what was come to in all. */
  readonly search: Pick<SearchedIn, 'depth' | 'states' | 'steps'> & { readonly list: number };
  /** The solver: how many queries it was asked, and how many of them a case breaks. */
  readonly solver: Pick<Witnessed, 'queries' | 'broken' | 'classes'>;
  readonly random: { readonly cases: number; readonly differ: number };
}

const print = (...lines: readonly string[]): void => lines.forEach((line) => console.log(line));

function proveAndPrint(id: PromiseId, isFull: boolean): Proved {
  const proved = prove(id);
  print(...promiseLines(proved, isFull));
  return proved;
}

function compareAtRandom(seed: number): Found['random'] {
  const different = differing(randomCases, seed);
  const [first] = different;
  print(say('random', { cases: inGroups(randomCases), differ: inGroups(different.length), seed: String(seed) }));
  if (first) print(say('differs'), ...caseLines(caseFileOf(asTheTermsSay, first), first), ...differingInWords(first));
  return { cases: randomCases, differ: different.length };
}

const lines = {
  beginning: 'breadth',
  list: 'breadthList',
  app: 'searchApp',
  'app-list': 'searchAppList',
  training: 'searchTraining',
  'training-list': 'searchTrainingList',
  'training-aside': 'searchTrainingAside',
} as const satisfies Readonly<Partial<Record<Start, string>>>;

/** Prints how far a search went, and the shortest walk to what is wrong with what follows from the case. */
function printSearch(start: Start, { faults, ...found }: SearchedIn): void {
  const counts = { depth: found.depth, states: found.states, steps: found.steps, sealed: found.sealed };
  if (start !== 'nonsense')
    print(
      say(lines[start], Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, inGroups(count)]))),
    );
  faults.filter(({ held }) => held === 'memory').forEach((fault) => print(say('breadthFails'), ...fault.lines));
}

/** What the searches found of a promise; undefined where none was made that holds it. */
function foundOf(id: SearchedId, all: SearchedAll): FoundOf | undefined {
  const made = startsOf(id).flatMap((start) => all[start] ?? []);
  const [beginning, list] = made;
  if (!beginning || !list) return undefined;
  const sum = (of: 'states' | 'steps') => made.reduce((count, found) => count + found[of], 0);
  const within = { depth: beginning.depth, list: list.depth, states: sum('states'), steps: sum('steps') };
  const faults = made.flatMap((found) => found.faults).filter(({ held }) => held === id);
  print(...searchedLines(id, within, faults[0]?.lines));
  return { id, cases: '0', checks: 0, idle: 0, classes: 0, listed: 0, within, holds: faults.length === 0 };
}

/** What the searches found, as the book prints it. `holds`: nothing was wrong; `isLike`: nothing with what follows from the case. */
interface SearchedInAll extends Pick<Found, 'promises' | 'search'> {
  readonly holds: boolean;
  readonly isLike: boolean;
}

/** Prints what the searches found, and returns it. */
export function searched(all: SearchedAll): SearchedInAll {
  const made = startIds.flatMap((start) => (all[start] ? [[start, all[start]] as const] : []));
  made.forEach(([start, found]) => printSearch(start, found));
  print('');
  const faults = made.flatMap(([, found]) => found.faults);
  const chart = [all.beginning, all.list];
  const sum = (of: 'states' | 'steps') => chart.reduce((count, found) => count + (found?.[of] ?? 0), 0);
  return {
    promises: searchedIds.flatMap((id) => foundOf(id, all) ?? []),
    search: {
      depth: all.beginning?.depth ?? 0,
      list: all.list?.depth ?? 0,
      states: sum('states'),
      steps: sum('steps'),
    },
    holds: faults.length === 0,
    isLike: faults.every(({ held }) => held !== 'memory'),
  };
}

const notAsked: Found['solver'] = { queries: 0, broken: 0, classes: 0 };
/** Prints what the solver found, where it was asked. Returns it as the book prints it, and whether nothing was wrong. */
export function witnessed(found?: Witnessed): Pick<Found, 'solver'> & { readonly holds: boolean } {
  if (!found) return { solver: notAsked, holds: true };
  const { lines, ...counts } = found;
  const { queries, broken, kept, classes, differ } = counts;
  const values = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, inGroups(count)]));
  print(say('solver', values), say('solverLike', values), ...lines);
  return { solver: { queries, broken, classes }, holds: broken === 0 && kept === queries && differ === 0 };
}

/** The chart as the proof saw it, and the random cases: what only a whole proof can say. */
function wholeOf(seed: number): Pick<Found, 'chart' | 'random'> {
  const chart = chartSeen();
  print(
    say('chart', {
      states: inGroups(chart.states),
      transitions: inGroups(chart.transitions),
      checked: inGroups(chart.checked),
    }),
  );
  return { chart, random: compareAtRandom(seed) };
}

/** Proves promises, all where `only` names none, and prints what it finds. Returns it; `chart` and `random` are those of a whole proof. */
export function proveAll(only: readonly string[], isFull: boolean, seed: number): Omit<Found, 'search' | 'solver'> {
  print(say('space', { answers: inGroups(countOfAnswers()), marks: inGroups(countOfMarks()) }), '');
  const proved = promiseIds
    .filter((id) => only.length === 0 || only.includes(id))
    .map((id) => proveAndPrint(id, isFull));
  const nothing = {
    chart: { states: 0, transitions: 0, checked: 0 },
    random: { cases: 0, differ: 0 },
  };
  return {
    promises: proved.map(({ id, cases, checks, idle, classes, listed, failure }) => ({
      id,
      cases: String(cases),
      checks,
      idle: idle.length,
      classes,
      listed,
      holds: failure === undefined,
    })),
    ...(only.length === 0 ? wholeOf(seed) : nothing),
  };
}
