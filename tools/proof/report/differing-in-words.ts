import { promises } from '../promises/all';
import { promiseIds } from '../promises/check';
import { asTheTermsSay, isAsItsClass } from '../random';
import { caseOf } from '../search/case';
import type { Values } from '../search/space';
import * as rules from '../subject/rules';
import { resultOf } from '../terms/result';
import { tryOn } from '../try';
import { unlike } from '../breadth/unlike';
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

/** What differs of a case drawn at random, and which promise that breaks: what follows from it, in whichever order it was given, or what its kind of case gives. */
export function differingInWords(values: Values): readonly string[] {
  const said = caseOf(values);
  const { holds, error = '' } = tryOn(asTheTermsSay, said);
  if (error) return wrongInWords({ held: 'memory', what: 'stopped', error });
  const found = [rules.resultOf, rules.resultTurnedRound].map((result) => unlike(result(said), resultOf(said)));
  const differs = found.find((one) => one !== undefined);
  return holds ? classInWords(values) : wrongInWords({ held: 'memory', what: 'result', ...differs });
}
