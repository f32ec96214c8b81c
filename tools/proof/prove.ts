import type { Check } from './promises/check';
import { caseFileOf } from './report/case-file';
import { type Outcome, run } from './run';
import { UnreadableCase } from './search/source';
import { countOf, type Values } from './search/space';
import type { CaseFile } from './subject/chart';

/**
 * A check that fails, with a short case. `cases`: how many fail, if all were tried; `file`: a walk that leads there, if
 * there is one; `error`: the error that stopped the app; `isUnreadable`: the search cannot tell whether it holds.
 */
export interface Failure {
  readonly check: Check;
  readonly values: Values;
  readonly cases?: bigint | undefined;
  readonly file?: CaseFile | undefined;
  readonly error?: string | undefined;
  readonly isUnreadable?: boolean;
}
/**
 * The result of some checks, such as those of a promise. `checks`: those that say something about a case; `idle`:
 * those that never do, and do not count. `classes`: the kinds of case, if `cases` were tried: every possible case, or
 * none if the promise is not about cases. `listed`: pages, texts and chosen cases that were checked one by one.
 */
export interface Proved {
  readonly checks: number;
  readonly idle: number;
  readonly classes: number;
  readonly cases: bigint;
  readonly listed: number;
  readonly failure: Failure | undefined;
}

// How many failing cases are tried for a walk that leads to one.
const mostWalksTried = 100;

/** Returns a failing case with a walk that leads to it, or else the shortest; undefined if the check holds. */
function failureOf({ check, failing }: Outcome): Failure | undefined {
  const [first] = failing;
  if (!first) return undefined;
  const cases = check.cases === 'every' ? failing.reduce((sum, { count }) => sum + count, 0n) : undefined;
  for (const { example, error } of failing.slice(0, mostWalksTried)) {
    const file = caseFileOf(check, example);
    if (file) return { check, values: example, cases, file, error };
  }
  return { check, values: first.example, cases, error: first.error };
}

/** Runs a check. Returns a failure if the search cannot follow it. */
function outcomeOf(check: Check): Outcome | Failure {
  try {
    return run(check);
  } catch (error) {
    if (error instanceof UnreadableCase)
      return { check, values: error.values, error: error.message, isUnreadable: true };
    throw error;
  }
}

/** Sorts first what stopped the search or the app, then the shortest walk. */
const lengthOf = ({ file, error, isUnreadable }: Failure): number =>
  isUnreadable ? -2 : error ? -1 : file ? Object.keys(file.answers).length + file.reports.length : Infinity;

const sum = (outcomes: readonly Outcome[]): number => outcomes.reduce((count, { classes }) => count + classes, 0);
/** Proves that some checks hold, such as those of a promise, or finds a short case that breaks one. */
export function prove(checks: readonly Check[]): Proved {
  const all = checks.map(outcomeOf);
  const outcomes = all.filter((one) => 'failing' in one);
  const failed = outcomes.filter(({ failing }) => failing.length > 0).slice(0, 5);
  const failures = [...all.filter((one) => 'values' in one), ...failed.flatMap((one) => failureOf(one) ?? [])];
  const isEvery = ({ check }: Outcome) => check.cases === 'every';
  const idle = outcomes.filter(({ classes }) => classes === 0).length;
  return {
    checks: all.length - idle,
    idle,
    classes: sum(outcomes.filter(isEvery)),
    cases: outcomes.some(isEvery) ? countOf() : 0n,
    listed: sum(outcomes.filter((one) => !isEvery(one))),
    failure: failures.sort((one, other) => lengthOf(one) - lengthOf(other))[0],
  };
}
