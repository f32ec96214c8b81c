import { promises } from './promises/all';
import { type Check, type PromiseId } from './promises/check';
import { caseFileOf } from './report/case-file';
import { type Outcome, run, type Values } from './run';
import { countOf, type Thing } from './search/space';
import type { CaseFile } from './subject/walked';

/** A check that does not hold, with the shortest case of it that was found; `file` where a walk leads to it. */
export interface Failure {
  readonly check: Check;
  readonly values: Values;
  readonly file: CaseFile | undefined;
}
/**
 * What came of one promise. `classes`: the classes of cases that were run, which stand for `cases`: every case there can be, or
 * none where the promise is about no case. `listed`: what was checked one by one: pages, texts, and cases of a list.
 */
export interface Proved {
  readonly id: PromiseId;
  readonly classes: number;
  readonly cases: bigint;
  readonly listed: number;
  readonly decidedBy: ReadonlySet<Thing>;
  readonly failure: Failure | undefined;
}

// Beyond so many examples of one failure no walk is sought: the shortest come first.
const tried = 200;

/** The shortest failing case that a walk leads to; where none does, the shortest. */
function shortest({ check, failing }: Outcome): Failure {
  for (const values of failing.slice(0, tried)) {
    const file = caseFileOf(check, values);
    if (file) return { check, values, file };
  }
  return { check, values: failing[0] as Values, file: undefined };
}

const sum = (outcomes: readonly Outcome[]): number => outcomes.reduce((count, { classes }) => count + classes, 0);
const lengthOf = ({ file }: Failure): number => (file ? Object.keys(file.answers).length + file.reports.length : Infinity);

/** Proves one promise, or finds the shortest case that breaks it. */
export function prove(id: PromiseId): Proved {
  const outcomes = promises[id].map(run);
  const searched = outcomes.filter(({ check }) => check.cases === 'every');
  const failures = outcomes.filter(({ failing }) => failing.length > 0).slice(0, 5).map(shortest);
  return {
    id,
    classes: sum(searched),
    cases: searched.length > 0 ? countOf() : 0n,
    listed: sum(outcomes.filter(({ check }) => check.cases !== 'every')),
    decidedBy: new Set(outcomes.flatMap(({ decidedBy }) => [...decidedBy])),
    failure: failures.sort((one, other) => lengthOf(one) - lengthOf(other))[0],
  };
}
