import { type Check, nameOf } from './promises/check';
import { Case, caseOf } from './search/case';
import { type Draw, drawFrom } from './search/draw';
import { exampleOf, lengthOf, memberOf } from './search/examples';
import { type CaseClass, explore } from './search/explore';
import { countOf, everyCase, type Thing, type Values } from './search/space';
import { Unseen } from './search/unseen';
import { takeUses } from './subject/uses';
import { type Tried, tryOn } from './try';

/** A class of cases, or a case of a list, of which a check does not hold. `example`: one case of it. */
export interface Failing {
  readonly found: CaseClass;
  readonly example: Values;
  readonly error: string | undefined;
}
/** What came of one check: of how many classes, or cases of its list, it said something, and those of which it does not hold. */
export interface Outcome {
  readonly check: Check;
  readonly classes: number;
  /** What the check asked of the cases. */
  readonly decidedBy: ReadonlySet<Thing>;
  /** The shortest first. */
  readonly failing: readonly Failing[];
}

const whole = countOf();
const failingOf = (found: CaseClass, { error }: Tried): Failing => ({ found, example: exampleOf(found), error });

/** How many cases of a class are run as they stand: more of the first classes, since some checks have no others. */
const membersOf = (classes: number): number => (classes <= 2 ? 10 : 1);

/** Throws where a case of the class, run as it stands, gives something else: the check reads the case in a way that the search does not see. */
function compareWithMembers(check: Check, found: CaseClass, { holds }: Tried, count: number, draw: Draw): void {
  for (let drawn = 0; drawn < count; drawn += 1) {
    const member = memberOf(found, draw);
    if (tryOn(check, caseOf(member)).holds !== holds)
      throw new Unseen('A class and a case of it do not agree.', member);
  }
}

/** Runs a check over every case there can be; of each class, cases drawn at random are run as they stand too, and must agree. */
function overEvery(check: Check): Outcome {
  const draw = drawFrom(1);
  let [classes, saying, cases] = [0, 0, 0n];
  const failing: Failing[] = [];
  const decidedBy = new Set<Thing>();
  explore(
    everyCase,
    (source) => tryOn(check, new Case(source)),
    (found, tried) => {
      classes += 1;
      if (tried.says) saying += 1;
      cases += countOf(found);
      for (const thing of found.keys()) decidedBy.add(thing);
      compareWithMembers(check, found, tried, membersOf(classes), draw);
      if (!tried.holds) failing.push(failingOf(found, tried));
    },
  );
  if (cases !== whole) throw new Error(`${check.wrong}: ${cases} of ${whole} cases were searched.`);
  return {
    check,
    classes: saying,
    decidedBy,
    failing: failing.sort((one, other) => lengthOf(one.example) - lengthOf(other.example)),
  };
}

const classOfOne = (said: Case): CaseClass =>
  new Map([...everyCase.keys()].map((thing) => [thing, [said.given(thing)]]));

function overEach(check: Check, cases: readonly Case[]): Outcome {
  if (cases.length === 0) throw new Error(`${nameOf(check)}: there is no case to try it on.`);
  const tried = cases.map((said) => [said, tryOn(check, said)] as const);
  return {
    check,
    classes: tried.filter(([, { says }]) => says).length,
    decidedBy: new Set(),
    failing: tried.filter(([, { holds }]) => !holds).map(([said, result]) => failingOf(classOfOne(said), result)),
  };
}

/**
 * Runs one check. Throws where it proves nothing: the search is not whole, or it said something and asked nothing of the app; and `Unseen` where a rule
 * reads a case in a way that the search cannot follow.
 */
export function run(check: Check): Outcome {
  takeUses();
  const outcome = check.cases === 'every' ? overEvery(check) : overEach(check, check.cases);
  if (outcome.classes > 0 && takeUses().length === 0)
    throw new Error(`${nameOf(check)}: nothing of the app was asked.`);
  return outcome;
}
