import type { Searched, Start } from './breadth/search';
import type { SearchedAll } from './breadth/search-all';
import { type PromiseId, promiseIds } from './promises/check';
import { prove, type Proved } from './prove';
import { asTheTermsSay, differing } from './random';
import { caseFileOf } from './report/case-file';
import { say } from './report/in-words';
import { caseLines, inGroups, promiseLines } from './report/print';
import { eventsInWords, wrongInWords } from './report/events-in-words';
import { countOfAnswers, countOfMarks } from './search/space';
import type { Witnessed } from './solver/witness';
import { chartSeen } from './subject/chart';

/** How many random cases are compared with their classes and with the protocol's terms. */
const randomCases = 100_000;

/** What a proof of all promises found, in the form in which the book prints it. */
export interface Found {
  readonly promises: readonly {
    readonly id: PromiseId;
    readonly cases: string;
    readonly classes: number;
    readonly listed: number;
    readonly holds: boolean;
  }[];
  readonly chart: { readonly states: number; readonly transitions: number; readonly checked: number };
  /** The chart with its memory: how many steps from its beginning it was searched, and what was come to in all. */
  readonly search: Pick<Searched, 'depth' | 'states' | 'steps'>;
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
  if (first) print(say('differs'), ...caseLines(caseFileOf(asTheTermsSay, first), first));
  return { cases: randomCases, differ: different.length };
}

/** Prints how far the chart was searched, or the shortest walk to what is wrong. */
function printSearch(start: Start, { fault, ...found }: Searched): void {
  const values = { depth: String(found.depth), states: inGroups(found.states), steps: inGroups(found.steps) };
  print(say(start === 'beginning' ? 'breadth' : 'breadthList', values));
  if (fault) print(say('breadthFails'), ...eventsInWords(fault.events), wrongInWords(fault.what));
}

/** Prints what the searches of the chart found, where there were any. Returns it as the book prints it, and whether nothing was wrong. */
export function searched(all?: SearchedAll): Pick<Found, 'search'> & { readonly holds: boolean } {
  const list = Object.values(all ?? {});
  if (all) (Object.keys(all) as Start[]).forEach((start) => printSearch(start, all[start]));
  const sum = (of: 'states' | 'steps') => list.reduce((count, found) => count + found[of], 0);
  return {
    search: { depth: all?.beginning.depth ?? 0, states: sum('states'), steps: sum('steps') },
    holds: list.every(({ fault }) => fault === undefined),
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
    promises: proved.map(({ id, cases, classes, listed, failure }) => ({
      id,
      cases: String(cases),
      classes,
      listed,
      holds: failure === undefined,
    })),
    ...(only.length === 0 ? wholeOf(seed) : nothing),
  };
}
