import { promises } from './promises/all';
import { type Check, type PromiseId } from './promises/check';
import { caseFileOf } from './report/case-file';
import { candidatesOf } from './report/candidates';
import { type Failing, type Outcome, run } from './run';
import type { Case } from './search/case';
import { countOf, type Thing, type Values } from './search/space';
import { Unseen } from './search/unseen';
import type { CaseFile } from './subject/walked';

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
  readonly idle: readonly Check[];
  readonly classes: number;
  readonly cases: bigint;
  readonly listed: number;
  readonly decidedBy: ReadonlySet<Thing>;
  readonly failure: Failure | undefined;
}

// Beyond so many cases of one failure no walk is sought.
const tried = 100;

/** A failing case that a walk leads to; where none is found, the shortest. */
function shortest({ check, failing }: Outcome): Failure {
  const cases = check.cases === 'every' ? failing.reduce((count, { found }) => count + countOf(found), 0n) : undefined;
  for (const values of failing.flatMap(({ found }) => candidatesOf(found)).slice(0, tried)) {
    const file = caseFileOf(check, values);
    if (file) return { check, values, cases, file, error: failing[0]?.error };
  }
  const { example, error } = failing[0] as Failing;
  return { check, values: example, cases, error };
}

const sum = (outcomes: readonly Outcome[]): number => outcomes.reduce((count, { classes }) => count + classes, 0);
/** What stopped the app or the search comes first, then the shortest walk. */
const lengthOf = ({ file, error, isUnseen }: Failure): number =>
  isUnseen ? -2 : error ? -1 : file ? Object.keys(file.answers).length + file.reports.length : Infinity;

const isOther = (said: Case, values: Values): boolean =>
  [...values].some(([thing, value]) => said.given(thing).join() !== value.join());
/** A walk that leads to a case, whatever is checked of it; undefined where none is found. */
const leadingTo = (values: Values): CaseFile | undefined =>
  caseFileOf({ holds: (said) => isOther(said, values) }, values);

/** Runs a check; where the search cannot follow it, there is no outcome but a failure. */
function outcomeOf(check: Check): Outcome | Failure {
  try {
    return run(check);
  } catch (error) {
    if (error instanceof Unseen) return { check, values: error.values, file: leadingTo(error.values), isUnseen: true };
    throw error;
  }
}

/** Proves one promise, or finds a short case that breaks it. */
export function prove(id: PromiseId): Proved {
  const all = promises[id].map(outcomeOf);
  const outcomes = all.filter((one) => 'failing' in one);
  const failures = [
    ...all.filter((one) => 'values' in one),
    ...outcomes
      .filter(({ failing }) => failing.length > 0)
      .slice(0, 5)
      .map(shortest),
  ];
  const isEvery = ({ check }: Outcome) => check.cases === 'every';
  const idle = outcomes.filter(({ classes }) => classes === 0).map(({ check }) => check);
  return {
    id,
    checks: all.length - idle.length,
    idle,
    classes: sum(outcomes.filter(isEvery)),
    cases: outcomes.some(isEvery) ? countOf() : 0n,
    listed: sum(outcomes.filter((one) => !isEvery(one))),
    decidedBy: new Set(outcomes.flatMap(({ decidedBy }) => [...decidedBy])),
    failure: failures.sort((one, other) => lengthOf(one) - lengthOf(other))[0],
  };
}
