import { prove } from '../run';
import { failureLines } from '../print';
import { agreement } from './rules';
import { brokenText, fileText } from './file';
import { queries } from './queries';
import { type Answered, answersIn, isKept, solve } from './solve';

/** The results of asking a solver, and of comparing the file with the app. `lines`: what is wrong. */
export interface Witnessed {
  readonly queries: number;
  readonly broken: number;
  readonly kept: number;
  readonly seconds: number;
  readonly classes: number;
  readonly isAlike: boolean;
  readonly lines: readonly string[];
}

/** Describes a failed query; if a case breaks it, with all that is true in that case (second case: `then …`). */
export async function wrongWith(
  { query, breaks, keeps }: Answered,
  text = brokenText(query),
): Promise<readonly string[]> {
  const head = `The query ${query.promise} ${query.name} should be unsat, sat. It is ${breaks}, ${keeps}.`;
  if (breaks !== 'sat') return [head];
  const said = await solve(text);
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

/** Asks a solver every query, and compares the file with the app on every case. */
export async function witness(): Promise<Witnessed> {
  const asked = await askSolver();
  const { classes, failure } = prove(agreement);
  return { ...asked, classes, isAlike: !failure, lines: [...asked.lines, ...(failure ? failureLines(failure) : [])] };
}
