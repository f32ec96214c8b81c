import { caseFileOf } from '../report/case-file';
import { prove } from '../prove';
import { caseLines, failureLines } from '../report/print';
import { tryOn } from '../run';
import { type Case, caseOf } from '../search/case';
import { drawn } from '../search/draw';
import type { Values } from '../search/space';
import { agreement, rulesThatDiffer } from './agreement';
import { brokenText, fileText } from './file';
import { queries } from './queries';
import { type Answered, answersIn, isKept, solve } from './solve';

/** The number of random cases on which the file is compared with the app. */
const randomCases = 5000;

/** The results of asking a solver, and of comparing the file with the app. `lines`: what is wrong. */
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

/** Describes a failed query; if a case breaks it, with all that is true in that case (second case: `then …`). */
export async function wrongWith({ query, breaks, keeps }: Answered): Promise<readonly string[]> {
  const head = `The query ${query.promise} ${query.name} should be unsat, sat. It is ${breaks}, ${keeps}.`;
  if (breaks !== 'sat') return [head];
  const said = await solve(brokenText(query));
  return [head, `  In: ${[...said.matchAll(/\(\|([^|]+)\| true\)/g)].map(([, name]) => name).join('; ')}`];
}

async function askSolver(): Promise<Pick<Witnessed, 'queries' | 'broken' | 'kept' | 'seconds' | 'lines'>> {
  const start = performance.now();
  const answered = answersIn(await solve(fileText()), queries);
  const seconds = Math.ceil((performance.now() - start) / 1000);
  const lines: string[] = [];
  for (const one of answered.filter((other) => !isKept(other))) lines.push(...(await wrongWith(one)));
  return {
    queries: answered.length,
    broken: answered.filter(({ breaks }) => breaks !== 'unsat').length,
    kept: answered.filter(({ keeps }) => keeps === 'sat').length,
    seconds,
    lines,
  };
}

const agrees = { holds: (said: Case) => rulesThatDiffer(said).length === 0 };
/** Describes a case that differs: the rules on which they disagree, or the error of the app. */
function partedLines(values: Values): readonly string[] {
  const { error } = tryOn(agrees, caseOf(values));
  const parted = error ?? rulesThatDiffer(caseOf(values)).join(', ');
  return [`The first that differs: ${parted}`, ...caseLines(values, caseFileOf(agrees, values))];
}

function compare(seed: number): Pick<Witnessed, 'classes' | 'cases' | 'differ' | 'lines'> {
  const { classes, failure } = prove(agreement);
  const unlike = drawn(randomCases, seed, (values) => !tryOn(agrees, caseOf(values)).holds);
  return {
    classes,
    cases: randomCases,
    differ: unlike.length + (failure ? 1 : 0),
    lines: [...(failure ? failureLines(failure) : []), ...unlike.slice(0, 1).flatMap(partedLines)],
  };
}

/** Asks a solver every query, and compares the file with the app on every case and on random ones. */
export async function witness(seed: number): Promise<Witnessed> {
  const [asked, compared] = [await askSolver(), compare(seed)];
  return { ...asked, ...compared, lines: [...asked.lines, ...compared.lines] };
}
