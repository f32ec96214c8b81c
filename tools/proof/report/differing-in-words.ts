import { promises } from '../promises/all';
import { promiseIds } from '../promises/check';
import { asTheTermsSay, isAsItsClass } from '../random';
import { caseOf } from '../search/case';
import type { Values } from '../search/space';
import * as rules from '../subject/rules';
import { resultOf } from '../terms/result';
import { tryOn } from '../try';
import { firstDifference } from '../breadth/faults-in';
import { wrongInWords } from './events-in-words';
import { unprovenLines } from './print';

/** What differs of a case from its kind of case, in some check. */
function classInWords(values: Values): readonly string[] {
  for (const id of promiseIds) {
    const check = promises[id].find((one) => one.cases === 'every' && !isAsItsClass(values, one));
    if (check) return unprovenLines(id, check);
  }
  return [];
}

/** What differs of a case drawn at random: what follows from it, in whichever order it was given, or what its kind of case gives. */
export function differingInWords(values: Values): readonly string[] {
  const said = caseOf(values);
  const { holds, error = '' } = tryOn(asTheTermsSay, said);
  if (error) return wrongInWords({ held: 'memory', what: 'stopped', error });
  if (holds) return classInWords(values);
  const [own, turned] = [rules.resultOf, rules.resultTurnedRound].map((result) =>
    firstDifference(result(said), resultOf(said)),
  );
  return wrongInWords({ held: 'memory', what: 'result', differs: own ?? turned });
}
