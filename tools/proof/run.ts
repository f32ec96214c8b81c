import { type Check, nameOf, appliesTo } from './promises/check';
import { Case, caseOf } from './search/case';
import { type Draw, drawFrom } from './search/draw';
import { exampleOf, lengthOf, memberOf } from './search/examples';
import { type CaseClass, explore } from './search/explore';
import { UnreadableCase } from './search/source';
import { countOf, everyCase, type Values } from './search/space';
import { takeUse } from './subject/uses';

/** The result of a check on a case: whether it holds, whether it applies, and the app's error, if any. */
interface Tried {
  readonly holds: boolean;
  readonly applies: boolean;
  readonly error?: string;
}
/** Tries a check on a case. It fails if the app throws. Throws `UnreadableCase` if the search cannot follow a rule. */
export function tryOn(check: Pick<Check, 'holds' | 'when'>, said: Case): Tried {
  try {
    const applies = appliesTo(check, said);
    return { holds: !applies || check.holds(said), applies };
  } catch (error) {
    if (error instanceof UnreadableCase) throw error;
    return { holds: false, applies: true, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Whether a check holds for all its cases; stops at the first class that fails. Throws what the app throws.
 * @param most how many classes, or cases of a list, to try. Returns undefined if these hold and there may be more.
 */
export function holdsOfAll(check: Check, most = Infinity): boolean | undefined {
  const { cases } = check;
  const ofCase = (said: Case): boolean => !appliesTo(check, said) || check.holds(said);
  if (cases !== 'every') return cases.slice(0, most).every(ofCase) && (cases.length <= most || undefined);
  let isHeld: boolean | undefined = true;
  let tried = 0;
  explore(
    everyCase,
    (source) => ofCase(new Case(source)),
    (_, held) => {
      tried += 1;
      isHeld = held && (tried < most || undefined);
      return isHeld === true;
    },
  );
  return isHeld;
}

/** A failing case, with the error that stopped the app, if one did. `isUnreadable`: the search could not follow it. */
export interface Failing {
  readonly example: Values;
  readonly error?: string | undefined;
  readonly isUnreadable?: boolean;
}
/** The result of a check: how many classes, or cases of a list, it applied to, and which of them fail. */
export interface Outcome {
  readonly check: Check;
  readonly classes: number;
  /** The shortest first. */
  readonly failing: readonly Failing[];
}

const whole = countOf();

/** How many cases of a class to run singly too: more in the first, since some checks have no others. */
const membersOf = (classes: number): number => (classes <= 2 ? 10 : classes <= 20 || classes % 10 === 0 ? 1 : 0);

/** Throws if a single case differs from its class: the check then reads it in a way that the search cannot follow. */
function compareWithMembers(check: Check, found: CaseClass, { holds }: Tried, count: number, draw: Draw): void {
  for (let drawn = 0; drawn < count; drawn += 1) {
    const member = memberOf(found, draw);
    if (tryOn(check, caseOf(member)).holds !== holds)
      throw new UnreadableCase('A class and a case of it do not agree.', member);
  }
}

/** Runs a check over every possible case. Random cases of each class are also run singly, and must agree. */
function overEvery(check: Check): Outcome {
  const draw = drawFrom(1);
  let [classes, applying, cases] = [0, 0, 0n];
  const failing: Failing[] = [];
  explore(
    everyCase,
    (source) => tryOn(check, new Case(source)),
    (found, tried) => {
      classes += 1;
      if (tried.applies) applying += 1;
      cases += countOf(found);
      compareWithMembers(check, found, tried, membersOf(classes), draw);
      if (!tried.holds) failing.push({ example: exampleOf(found), error: tried.error });
    },
  );
  if (cases !== whole) throw new Error(`${check.wrong}: ${cases} of ${whole} cases were searched.`);
  failing.sort((one, other) => lengthOf(one.example) - lengthOf(other.example));
  return { check, classes: applying, failing };
}

const valuesOf = (said: Case): Values => new Map([...everyCase.keys()].map((thing) => [thing, said.given(thing)]));

function overEach(check: Check, cases: readonly Case[]): Outcome {
  if (cases.length === 0) throw new Error(`${nameOf(check)}: there is no case to try it on.`);
  const tried = cases.map((said) => ({ said, ...tryOn(check, said) }));
  return {
    check,
    classes: tried.filter(({ applies }) => applies).length,
    failing: tried.flatMap(({ said, holds, error }) => (holds ? [] : { example: valuesOf(said), error })),
  };
}

/** Runs one check. Throws if it proves nothing, because the search was incomplete or the check never called the app. */
export function run(check: Check): Outcome {
  takeUse();
  const outcome = check.cases === 'every' ? overEvery(check) : overEach(check, check.cases);
  if (outcome.classes > 0 && !takeUse()) throw new Error(`${nameOf(check)}: it never called the app.`);
  return outcome;
}

/** Runs a check. It fails if a rule reads a case in a way that the search cannot follow. */
function outcomeOf(check: Check): Outcome {
  try {
    return run(check);
  } catch (error) {
    if (!(error instanceof UnreadableCase)) throw error;
    return { check, classes: 1, failing: [{ example: error.values, error: error.message, isUnreadable: true }] };
  }
}

/** A check that fails, with a short case. */
export interface Failure extends Failing {
  readonly check: Check;
}
/**
 * The result of some checks, such as those of a promise. `classes`: the kinds of case, if `cases` were tried: every
 * possible case, or none if the promise is not about cases. `listed`: pages, texts and chosen cases, one by one.
 */
export interface Proved {
  readonly classes: number;
  readonly cases: bigint;
  readonly listed: number;
  readonly failure: Failure | undefined;
}

/** Puts first whatever stopped the search or the app, then the shortest case. */
const orderOf = ({ example, error, isUnreadable }: Failing): number =>
  isUnreadable ? -2 : error ? -1 : lengthOf(example);

const sum = (outcomes: readonly Outcome[]): number => outcomes.reduce((count, { classes }) => count + classes, 0);
/** Proves that some checks hold, such as those of a promise, or finds a short case that breaks one. */
export function prove(checks: readonly Check[]): Proved {
  const outcomes = checks.map(outcomeOf);
  const failures = outcomes.flatMap(({ check, failing: [first] }): readonly Failure[] =>
    first ? [{ ...first, check }] : [],
  );
  const isEvery = ({ check }: Outcome) => check.cases === 'every';
  return {
    classes: sum(outcomes.filter(isEvery)),
    cases: outcomes.some(isEvery) ? countOf() : 0n,
    listed: sum(outcomes.filter((one) => !isEvery(one))),
    failure: failures.sort((one, other) => orderOf(one) - orderOf(other))[0],
  };
}
