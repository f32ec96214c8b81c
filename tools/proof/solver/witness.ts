import { caseFileOf } from '../report/case-file';
import { inWords, say } from '../report/in-words';
import { caseLines } from '../report/print';
import { type Outcome, run } from '../run';
import { caseOf } from '../search/case';
import type { Values } from '../search/space';
import { drawn } from '../random';
import { tryOn } from '../try';
import { agreement, agreesInAll } from './agreement';
import { type Answered, answersIn, isKept } from './answers';
import { brokenInWords } from './counterexample';
import { fileText } from './file';
import { queries } from './promises/all';
import { solve } from './solve';

/** How many random cases the file is compared with the app in. */
const randomCases = 100_000;

/** What came of asking a solver, and of comparing what it was asked with the app. `lines`: what is wrong, in words. */
export interface Witnessed {
  readonly queries: number;
  readonly broken: number;
  readonly kept: number;
  readonly seconds: number;
  readonly classes: number;
  readonly cases: number;
  readonly differ: number;
  readonly lines: readonly string[];
}

async function wrongInWords({ query, breaks, keeps }: Answered): Promise<readonly string[]> {
  const values = { promise: query.promise, query: query.name };
  if (breaks === 'sat') return [say('solverBroken', values), ...(await brokenInWords(query))];
  return [say(breaks === 'unsat' && keeps === 'unsat' ? 'solverEmpty' : 'solverSilent', values)];
}

async function askSolver(): Promise<Pick<Witnessed, 'queries' | 'broken' | 'kept' | 'seconds' | 'lines'>> {
  const start = performance.now();
  const answered = answersIn(await solve(fileText()), queries);
  const seconds = Math.ceil((performance.now() - start) / 1000);
  const lines: string[] = [];
  for (const one of answered.filter((other) => !isKept(other))) lines.push(...(await wrongInWords(one)));
  return {
    queries: answered.length,
    broken: answered.filter(({ breaks }) => breaks !== 'unsat').length,
    kept: answered.filter(({ keeps }) => keeps === 'sat').length,
    seconds,
    lines,
  };
}

const unlikeInWords = ({ check, failing: [first] }: Outcome): readonly string[] =>
  first ? [inWords(check), ...caseLines(caseFileOf(check, first.example), first.example)] : [];
const isUnlike = (values: Values): boolean => !tryOn({ holds: agreesInAll }, caseOf(values)).holds;

function compare(seed: number): Pick<Witnessed, 'classes' | 'cases' | 'differ' | 'lines'> {
  const outcomes = agreement.map(run);
  const unlike = drawn(randomCases, seed, isUnlike);
  const [first] = unlike;
  return {
    classes: outcomes.reduce((count, { classes }) => count + classes, 0),
    cases: randomCases,
    differ: unlike.length + outcomes.reduce((count, { failing }) => count + failing.length, 0),
    lines: [
      ...outcomes.flatMap(unlikeInWords),
      ...(first ? [say('differs'), ...caseLines(caseFileOf({ holds: agreesInAll }, first), first)] : []),
    ],
  };
}

/** Asks a solver all that can be asked of it, and compares what it was asked with the app: in every case, and in random ones. */
export async function witness(seed: number): Promise<Witnessed> {
  const [asked, compared] = [await askSolver(), compare(seed)];
  return { ...asked, ...compared, lines: [...asked.lines, ...compared.lines] };
}
