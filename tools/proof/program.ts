import { type PromiseId, promiseIds } from './promises/check';
import { prove, type Proved } from './prove';
import { asTheTermsSay, differing } from './random';
import { caseFileOf } from './report/case-file';
import { say } from './report/in-words';
import { caseLines, inGroups, promiseLines } from './report/print';
import { countOfAnswers, countOfMarks } from './search/space';
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
export function proveAll(only: readonly string[], isFull: boolean, seed: number): Found {
  print(say('space', { answers: inGroups(countOfAnswers()), marks: inGroups(countOfMarks()) }), '');
  const proved = promiseIds
    .filter((id) => only.length === 0 || only.includes(id))
    .map((id) => proveAndPrint(id, isFull));
  const nothing = { chart: { states: 0, transitions: 0, checked: 0 }, random: { cases: 0, differ: 0 } };
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
