import { firstDifference } from './breadth/faults-in';
import { tryOn } from './run';
import { type Case, caseOf } from './search/case';
import { drawn } from './search/draw';
import type { Values } from './search/space';
import { rulesThatDiffer } from './solver/rules';
import * as rules from './subject/rules';
import { resultOf } from './terms/result';

/** Whether everything that follows from a case, and each rule, agrees with the terms, in either order of the answers. */
function isAsTheTermsSay(said: Case): boolean {
  const [wanted, found, turned] = [resultOf(said), rules.resultOf(said), rules.resultTurnedRound(said)].map((result) =>
    JSON.stringify(result),
  );
  return wanted === found && found === turned && rulesThatDiffer(said).length === 0;
}
/** Describes how a case differs from the terms: in either order of its answers, or by which rules. */
export function differenceIn(values: Values): string {
  const said = caseOf(values);
  const { error } = tryOn(asTheTermsSay, said);
  if (error !== undefined) return `The app stopped with an error here: ${error}`;
  const differs = [rules.resultOf, rules.resultTurnedRound].map((result) =>
    firstDifference(result(said), resultOf(said)),
  );
  return differs.find(Boolean) ?? `Not as these rules of the terms: ${rulesThatDiffer(said).join(', ')}`;
}
const asTheTermsSay = { holds: isAsTheTermsSay };

/** Compares random cases with the terms, one by one. Returns those that differ. */
export const differing = (count: number, seed: number): readonly Values[] =>
  drawn(count, seed, (values) => !tryOn(asTheTermsSay, caseOf(values)).holds);
