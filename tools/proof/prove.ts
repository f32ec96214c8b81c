import { promises } from './promises/all';
import type { Check, PromiseId } from './promises/check';
import { caseFileOf } from './report/case-file';
import { type Outcome, run } from './run';
import { Unseen } from './search/source';
import { countOf, type Values } from './search/space';
import type { CaseFile } from './subject/chart';

/**
 * A check that does not hold, with a short case of it; `cases`: of how many it does not, where it is tried on every case there can be;
 * `file` where a walk leads to it, `error` where the app stopped there.
 * `isUnseen`: it may hold or not, the search cannot tell.
 */
export interface Failure {
  readonly check: Check;
  readonly values: Values;
  readonly cases?: bigint | undefined;
  readonly file?: CaseFile | undefined;
  readonly error?: string | undefined;
  readonly isUnseen?: boolean;
}
/**
 * What came of one promise. `checks`: how many said something of a case, and `idle`: those that did of none, which count for nothing.
 * `classes`: the kinds of case of which they did, where `cases` were tried: every case there can be, or none where the promise is about
 * no case. `listed`: what was checked one by one: pages, texts, and chosen cases.
 */
export interface Proved {
  readonly id: PromiseId;
  readonly checks: number;
  readonly idle: number;
  readonly classes: number;
  readonly cases: bigint;
  readonly listed: number;
  readonly failure: Failure | undefined;
}

// Beyond so many cases of one failure no walk is sought.
const tried = 100;

/** A failing case that a walk leads to; where none is found, the shortest. Undefined where the check holds. */
function failureOf({ check, failing }: Outcome): Failure | undefined {
  const [first] = failing;
  if (!first) return undefined;
  const cases = check.cases === 'every' ? failing.reduce((sum, { count }) => sum + count, 0n) : undefined;
  for (const { example, error } of failing.slice(0, tried)) {
    const file = caseFileOf(check, example);
    if (file) return { check, values: example, cases, file, error };
  }
  return { check, values: first.example, cases, error: first.error };
}

/** Runs a check; where the search cannot follow it, there is no outcome but a failure. */
function outcomeOf(check: Check): Outcome | Failure {
  try {
    return run(check);
  } catch (error) {
    if (error instanceof Unseen) return { check, values: error.values, error: error.message, isUnseen: true };
    throw error;
  }
}

/** What stopped the app or the search comes first, then the shortest walk. */
const lengthOf = ({ file, error, isUnseen }: Failure): number =>
  isUnseen ? -2 : error ? -1 : file ? Object.keys(file.answers).length + file.reports.length : Infinity;

const sum = (outcomes: readonly Outcome[]): number => outcomes.reduce((count, { classes }) => count + classes, 0);
/** Proves one promise, or finds a short case that breaks it. */
export function prove(id: PromiseId): Proved {
  const all = promises[id].map(outcomeOf);
  const outcomes = all.filter((one) => 'failing' in one);
  const failed = outcomes.filter(({ failing }) => failing.length > 0).slice(0, 5);
  const failures = [...all.filter((one) => 'values' in one), ...failed.flatMap((one) => failureOf(one) ?? [])];
  const isEvery = ({ check }: Outcome) => check.cases === 'every';
  const idle = outcomes.filter(({ classes }) => classes === 0).length;
  return {
    id,
    checks: all.length - idle,
    idle,
    classes: sum(outcomes.filter(isEvery)),
    cases: outcomes.some(isEvery) ? countOf() : 0n,
    listed: sum(outcomes.filter((one) => !isEvery(one))),
    failure: failures.sort((one, other) => lengthOf(one) - lengthOf(other))[0],
  };
}
