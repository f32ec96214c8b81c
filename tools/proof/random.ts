import { firstDifference } from './breadth/faults-in';
import { promises } from './promises/all';
import { type Check, nameOf } from './promises/check';
import { tryOn } from './run';
import { Case, caseOf } from './search/case';
import { drawn, oneOf } from './search/draw';
import { exampleOf } from './search/examples';
import { classOf } from './search/explore';
import { UnreadableCase } from './search/source';
import { everyCase, type Values } from './search/space';
import { rulesThatDiffer } from './solver/rules';
import * as rules from './subject/rules';
import { resultOf } from './terms/result';

const checks: readonly Check[] = Object.values(promises)
  .flat()
  .filter((check) => check.cases === 'every');

/** Whether a check gives a case the same result as its class; false if the search cannot follow a rule. */
function isAsItsClass(values: Values, check: Check): boolean {
  try {
    const found = classOf(everyCase, values, (source) => tryOn(check, new Case(source)));
    const [own, example] = [values, exampleOf(found)].map((one) => tryOn(check, caseOf(one)).holds);
    return own === example;
  } catch (error) {
    if (error instanceof UnreadableCase) return false;
    throw error;
  }
}

/** Whether everything that follows from a case, and each rule, agrees with the terms, in either order of the answers. */
function isAsTheTermsSay(said: Case): boolean {
  const [wanted, found, turned] = [resultOf(said), rules.resultOf(said), rules.resultTurnedRound(said)].map((result) =>
    JSON.stringify(result),
  );
  return wanted === found && found === turned && rulesThatDiffer(said).length === 0;
}
/** Describes how a case differs: from the terms, in either order of answers, from the file or from its kind of case. */
export function differenceIn(values: Values): string {
  const said = caseOf(values);
  const { holds, error } = tryOn(asTheTermsSay, said);
  if (error !== undefined) return `The app stopped with an error here: ${error}`;
  if (holds) return `Not as its kind of case: ${nameOf(checks.find((check) => !isAsItsClass(values, check)) as Check)}`;
  const differs = [rules.resultOf, rules.resultTurnedRound].map((result) =>
    firstDifference(result(said), resultOf(said)),
  );
  return differs.find(Boolean) ?? `Not as these rules of the terms: ${rulesThatDiffer(said).join(', ')}`;
}
/** The same as a check, to search for a walk to a failing case. */
export const asTheTermsSay = { holds: isAsTheTermsSay };

/** Compares random cases, one by one, with their classes, the terms and the file. Returns those that differ. */
export const differing = (count: number, seed: number): readonly Values[] =>
  drawn(
    count,
    seed,
    (values, draw) => !tryOn(asTheTermsSay, caseOf(values)).holds || !isAsItsClass(values, oneOf(draw, checks)),
  );
