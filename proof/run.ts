import type { Check } from './promises/check';
import { Case } from './search/case';
import { type Draw, drawFrom } from './search/draw';
import { exampleOf, lengthOf, memberOf } from './search/examples';
import { type CaseClass, explore } from './search/explore';
import { plainSource } from './search/source';
import { countOf, everyCase, type Thing, type Value } from './search/space';

export type Values = ReadonlyMap<Thing, Value>;
/** What came of one check: on how many classes, or cases of its list, it was run, and the cases of which it does not hold. */
export interface Outcome {
  readonly check: Check;
  readonly classes: number;
  /** What the check asked of the cases. */
  readonly decidedBy: ReadonlySet<Thing>;
  /** An example of each class of which it does not hold, the shortest first. */
  readonly failing: readonly Values[];
}

const whole = countOf();

/** How many cases of a class are run as they stand: more of the first classes, since some checks have no others. */
const membersOf = (classes: number): number => (classes <= 2 ? 10 : 1);

/** Throws where a case of the class, run as it stands, gives something else: the check reads the case in a way that the search does not see. */
function compareWithMembers(check: Check, found: CaseClass, holds: boolean, count: number, draw: Draw): void {
  for (let drawn = 0; drawn < count; drawn += 1) {
    const said = new Case(plainSource(memberOf(found, draw)));
    if (check.holds(said) !== holds) throw new Error(`${check.wrong}: a class and a case of it do not agree.`);
  }
}

/** Runs a check over every case there can be; of each class, cases drawn at random are run as they stand too, and must agree. */
function overEvery(check: Check): Outcome {
  const draw = drawFrom(1);
  let [classes, cases] = [0, 0n];
  const failing: Values[] = [];
  const decidedBy = new Set<Thing>();
  explore(everyCase, (source) => check.holds(new Case(source)), (found, holds) => {
    classes += 1;
    cases += countOf(found);
    for (const thing of found.keys()) decidedBy.add(thing);
    compareWithMembers(check, found, holds, membersOf(classes), draw);
    if (!holds) failing.push(exampleOf(found));
  });
  if (cases !== whole) throw new Error(`${check.wrong}: ${cases} of ${whole} cases were searched.`);
  return { check, classes, decidedBy, failing: failing.sort((one, other) => lengthOf(one) - lengthOf(other)) };
}

const valuesOf = (said: Case): Values =>
  new Map([...everyCase.keys()].map((thing) => [thing, said.source.ask(thing, (value) => value)]));

function overEach(check: Check, cases: readonly Case[]): Outcome {
  const failing = cases.filter((said) => !check.holds(said)).map(valuesOf);
  return { check, classes: cases.length, decidedBy: new Set(), failing };
}

/** Runs one check. Throws where the search is not whole, or a class and its case do not agree: then nothing is proven. */
export const run = (check: Check): Outcome => (check.cases === 'every' ? overEvery(check) : overEach(check, check.cases));
