import { promises } from './promises/all';
import type { Check } from './promises/check';
import { Case, caseOf } from './search/case';
import { exampleOf } from './search/examples';
import { oneOf } from './search/draw';
import { drawn } from './search/draw-cases';
import { classOf } from './search/explore';
import { everyCase, type Values } from './search/space';
import { Unseen } from './search/unseen';
import * as rules from './subject/rules';
import { resultOf } from './terms/result';
import { tryOn } from './try';

const checks: readonly Check[] = Object.values(promises)
  .flat()
  .filter((check) => check.cases === 'every');

/** Whether a case gives the same as the class that it falls in, in one check; not so where the search cannot follow a rule. */
export function isAsItsClass(values: Values, check: Check): boolean {
  try {
    const found = classOf(everyCase, values, (source) => tryOn(check, new Case(source)));
    const [own, example] = [values, exampleOf(found)].map((one) => tryOn(check, caseOf(one)).holds);
    return own === example;
  } catch (error) {
    if (error instanceof Unseen) return false;
    throw error;
  }
}

/** Whether all that follows from a case is what the protocol's terms make of it; in whatever order its answers were given. */
function isAsTheTermsSay(said: Case): boolean {
  const [wanted, found, turned] = [resultOf(said), rules.resultOf(said), rules.resultTurnedRound(said)].map((result) =>
    JSON.stringify(result),
  );
  return wanted === found && found === turned;
}
/** That, in the form in which a walk to a failing case is sought. */
export const asTheTermsSay = { holds: isAsTheTermsSay };

/** Compares cases drawn at random, unsplit, with their classes and with the terms. Returns those that differ. */
export const differing = (count: number, seed: number): readonly Values[] =>
  drawn(
    count,
    seed,
    (values, draw) => !tryOn(asTheTermsSay, caseOf(values)).holds || !isAsItsClass(values, oneOf(draw, checks)),
  );
