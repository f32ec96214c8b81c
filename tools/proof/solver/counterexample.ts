import { caseFileOf } from '../report/case-file';
import { say } from '../report/in-words';
import { asItStands, caseLines } from '../report/print';
import type { Case } from '../search/case';
import { type Thing, toldAs, type Value, type Values } from '../search/space';
import type { Body } from '../terms/tasks';
import { brokenText, everyRule, isOfTwo } from './file';
import type { Query } from './promises/query';
import { type Given, given } from './rules/given';
import { solve } from './solve';
import { valuesOf } from './value';

/** Where a case has what is given, and how it stands there. Throws where it is no part of what a case is made of. */
function placeOf({ term }: Given): readonly [string, string] {
  switch (term.is) {
    case 'chosen':
      return [term.question, String(term.options[0])];
    case 'marked':
      return [`mark ${term.task}`, term.mark];
    case 'done':
      return [`mark ${term.id}`, 'done'];
    case 'told':
      return ['told', toldAs(term.body as Body, term.fact)];
    default:
      throw new Error(`No case is made of what ${term.is} says.`);
  }
}

/** The case of which a solver gave the values; `isThen`: the second one. */
export function caseIn(said: string, isThen: boolean): Values {
  const values = new Map<Thing, Value>();
  for (const one of given.filter(({ name }) => said.includes(`(|${isThen ? 'then ' : ''}${name}| true)`))) {
    const [thing, value] = placeOf(one) as [Thing, string];
    values.set(thing, [...(values.get(thing) ?? []), value]);
  }
  return values;
}

const holdsOf = ({ given: premise, promised }: Query) => ({
  holds: (said: Case): boolean => {
    const isSo = valuesOf(everyRule, said);
    return !isSo(premise) || isSo(promised);
  },
});

/** A case that breaks a query, in words; with the case that it is compared with, where it is of two. */
export async function brokenInWords(query: Query): Promise<readonly string[]> {
  const said = await solve(brokenText(query));
  const [first, second] = [false, true].map((isThen) => caseIn(said, isThen)) as [Values, Values];
  return isOfTwo(query)
    ? [...asItStands(first), say('solverSecond'), ...asItStands(second)]
    : caseLines(caseFileOf(holdsOf(query), first), first);
}
