import { caseFileOf } from '../report/case-file';
import { inWords, promiseInWords, say, withNames } from '../report/in-words';
import { caseLines } from '../report/print';
import { words } from '../report/texts';
import { type Outcome, run } from '../run';
import { type Case, caseOf } from '../search/case';
import type { Values } from '../search/space';
import { drawn } from '../search/draw-cases';
import { tryOn } from '../try';
import { Unseen } from '../search/unseen';
import type { Check, Told } from '../promises/check';
import { agreement, partedIn } from './agreement';
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
  const about = (key: 'solverBroken' | 'solverEmpty' | 'solverSilent') =>
    withNames(words.report[key], { promise: promiseInWords(query.promise), query: query.name });
  if (breaks === 'sat') return [about('solverBroken'), ...(await brokenInWords(query))];
  return [about(breaks === 'unsat' && keeps === 'unsat' ? 'solverEmpty' : 'solverSilent')];
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

/** Runs a check; where the search cannot follow a rule, it does not hold of a case of it. */
function outcomeOf(check: Check): Outcome {
  try {
    return run(check);
  } catch (error) {
    if (!(error instanceof Unseen)) throw error;
    const failing = [{ found: new Map(), example: error.values, error: error.message }];
    return { check, classes: 0, decidedBy: new Set(), failing };
  }
}
const unlikeInWords = ({ check, failing: [first] }: Outcome): readonly string[] => {
  if (!first) return [];
  if (first.error === undefined) return [inWords(check), ...caseLines(caseFileOf(check, first.example), first.example)];
  return [`${say('mayBeWrong')}: ${inWords(check)}`, ...caseLines(undefined, first.example)];
};

const agrees = { holds: (said: Case) => partedIn(said).length === 0 };
const isUnlike = (values: Values): boolean => !tryOn(agrees, caseOf(values)).holds;
/** Of which rules they do not say the same, or that the app stops, with a case of it. */
function partedInWords(values: Values): readonly string[] {
  const { error } = tryOn(agrees, caseOf(values));
  const about = (): Told => ({ wrong: 'solver-unlike', about: { rules: partedIn(caseOf(values)).join(', ') } });
  return [
    error === undefined ? inWords(about()) : say('stopped', { error }),
    ...caseLines(caseFileOf(agrees, values), values),
  ];
}

function compare(seed: number): Pick<Witnessed, 'classes' | 'cases' | 'differ' | 'lines'> {
  const outcomes = agreement.map(outcomeOf);
  const unlike = drawn(randomCases, seed, isUnlike);
  const [first] = unlike;
  return {
    classes: outcomes.reduce((count, { classes }) => count + classes, 0),
    cases: randomCases,
    differ: unlike.length + outcomes.reduce((count, { failing }) => count + failing.length, 0),
    lines: [...outcomes.flatMap(unlikeInWords), ...(first ? [say('differs'), ...partedInWords(first)] : [])],
  };
}

/** Asks a solver all that can be asked of it, and compares what it was asked with the app: in every case, and in random ones. */
export async function witness(seed: number): Promise<Witnessed> {
  const [asked, compared] = [await askSolver(), compare(seed)];
  return { ...asked, ...compared, lines: [...asked.lines, ...compared.lines] };
}
