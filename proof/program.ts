import { randomInt } from 'node:crypto';
import { type PromiseId, promiseIds } from './promises/check';
import { prove, type Proved } from './prove';
import { differing } from './random';
import { say } from './report/in-words';
import { inGroups, promiseLines } from './report/print';
import { countOfAnswers, countOfMarks } from './search/space';
import { chartSeen } from './subject/chart';

/** How many random cases are compared with their classes and with the protocol's terms. */
const randomCases = 100_000;

/** What a proof of all promises found, in the form in which the book prints it. */
export interface Found {
  readonly promises: readonly { readonly id: PromiseId; readonly cases: string; readonly classes: number; readonly listed: number; readonly holds: boolean }[];
  readonly chart: { readonly states: number; readonly transitions: number; readonly checked: number };
  readonly random: { readonly cases: number; readonly differ: number };
}

const print = (...lines: readonly string[]): void => lines.forEach((line) => console.log(line));

function proveAndPrint(id: PromiseId, isFull: boolean): Proved {
  const proved = prove(id);
  print(...promiseLines(proved, isFull));
  return proved;
}

function compareAtRandom(): Found['random'] {
  const seed = randomInt(2 ** 31);
  const differ = differing(randomCases, seed).length;
  print(say('random', { cases: inGroups(randomCases), differ: inGroups(differ), seed: String(seed) }));
  return { cases: randomCases, differ };
}

/** Proves promises and prints what it finds. Returns it; `random` and `chart` are those of a whole proof. */
export function proveAll(only: readonly string[], isFull: boolean): Found {
  print(say('space', { answers: inGroups(countOfAnswers()), marks: inGroups(countOfMarks()) }), '');
  const proved = promiseIds.filter((id) => only.length === 0 || only.includes(id)).map((id) => proveAndPrint(id, isFull));
  const chart = chartSeen();
  print(say('chart', { states: inGroups(chart.states), transitions: inGroups(chart.transitions), checked: inGroups(chart.checked) }));
  const random = only.length === 0 ? compareAtRandom() : { cases: 0, differ: 0 };
  return {
    promises: proved.map(({ id, cases, classes, listed, failure }) => ({ id, cases: String(cases), classes, listed, holds: failure === undefined })),
    chart, random,
  };
}
