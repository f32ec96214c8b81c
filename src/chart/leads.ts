import { concern, type Condition, need, type QuestionId, questions } from '#protocol/questions';
import { asks, type EndScreen, type ScreenId, infoPages, type WalkScreen } from '#protocol/screens';
import { always, has, never } from '#protocol/shapes';
import { type Guard, isJunction, type Move, moves, type StateId } from './graph';

/** What is known of one answer: it has at least one option of `some`, and none of `none`. */
interface Fact {
  readonly question: QuestionId;
  readonly some: readonly string[];
  readonly none: readonly string[];
}
/** A possible state of a case, by what is known of its answers. */
type PossibleAnswers = readonly Fact[];

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((option) => all.includes(option));
const factsOf = (world: PossibleAnswers, question: QuestionId): PossibleAnswers =>
  world.filter((fact) => fact.question === question);

/** The options known not to be in an answer. */
const noneOf = (world: PossibleAnswers, question: QuestionId): readonly string[] =>
  factsOf(world, question).flatMap(({ none }) => none);
/** The options of `some` that the answer can still have. */
const possible = (world: PossibleAnswers, { question, some }: Fact): readonly string[] =>
  some.filter((option) => !noneOf(world, question).includes(option));
const isPossible = (world: PossibleAnswers): boolean =>
  world.every((fact) => fact.some.length === 0 || possible(world, fact).length > 0);

const both = (some: readonly PossibleAnswers[], others: readonly PossibleAnswers[]): readonly PossibleAnswers[] =>
  some.flatMap((one) => others.map((other) => [...one, ...other])).filter(isPossible);

/** An exclusive option rules out the others; so does any option if only one can be chosen. */
function shutOut(question: QuestionId, chosen: readonly string[]): readonly string[] {
  const others = questions[question].options.filter((option) => !chosen.includes(option));
  const { kind, alone } = questions[question];
  if (kind === 'one' || (alone !== undefined && isWithin(chosen, [alone]))) return others;
  return alone !== undefined && !chosen.includes(alone) && chosen.length > 0 ? [alone] : [];
}

/** An answer counts only if its question is asked. */
const answered = (question: QuestionId, some: readonly string[], none: readonly string[]): readonly PossibleAnswers[] =>
  both([[{ question, some, none }]], worldsWhere(questions[question].askedWhen));

/** Returns the possible states of a case in which `condition` holds. */
export function worldsWhere(condition: Condition): readonly PossibleAnswers[] {
  if ('all' in condition) return condition.all.map(worldsWhere).reduce(both, [[]]);
  if ('any' in condition) return condition.any.flatMap(worldsWhere);
  if ('not' in condition) return worldsWithout(condition.not);
  return answered(condition.question, condition.has, shutOut(condition.question, condition.has));
}

function worldsWithout(condition: Condition): readonly PossibleAnswers[] {
  if ('all' in condition) return condition.all.flatMap(worldsWithout);
  if ('any' in condition) return condition.any.map(worldsWithout).reduce(both, [[]]);
  if ('not' in condition) return worldsWhere(condition.not);
  return [[{ question: condition.question, some: [], none: condition.has }]];
}

/** Those of these states in which `condition` also holds. */
const where = (worlds: readonly PossibleAnswers[], condition: Condition): readonly PossibleAnswers[] =>
  both(worlds, worldsWhere(condition));

/** Those of these states in which the question is answered. */
const whereAnswered = (worlds: readonly PossibleAnswers[], question: QuestionId): readonly PossibleAnswers[] =>
  where(worlds, { question, has: questions[question].options });

function holdsIn(world: PossibleAnswers, condition: Condition): boolean | undefined {
  if ('all' in condition)
    return merged(
      condition.all.map((part) => holdsIn(world, part)),
      false,
    );
  if ('any' in condition)
    return merged(
      condition.any.map((part) => holdsIn(world, part)),
      true,
    );
  if ('not' in condition) return not(holdsIn(world, condition.not));
  if (holdsIn(world, questions[condition.question].askedWhen) === false) return false;
  const facts = factsOf(world, condition.question);
  if (facts.some((fact) => fact.some.length > 0 && isWithin(possible(world, fact), condition.has))) return true;
  return isWithin(condition.has, noneOf(world, condition.question)) ? false : undefined;
}
const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);
/** Returns `decisive` if any part equals it; otherwise undefined if a part is unknown, or else its opposite. */
function merged(parts: readonly (boolean | undefined)[], decisive: boolean): boolean | undefined {
  if (parts.includes(decisive)) return decisive;
  return parts.includes(undefined) ? undefined : !decisive;
}

/** Returns true if `condition` holds in all of these states, false if in none; otherwise undefined. */
export function holdsInAll(worlds: readonly PossibleAnswers[], condition: Condition): boolean | undefined {
  const values = new Set(worlds.map((world) => holdsIn(world, condition)));
  return values.size === 1 ? [...values][0] : undefined;
}

/** A possible next screen: the first in a list with all of `when` true. The last has no conditions. */
export interface Lead {
  readonly to: ScreenId;
  readonly when: readonly Condition[];
}
type Way = Move & { readonly to: StateId };

const followsFrom = (condition: Condition, other: Condition): boolean =>
  holdsInAll(worldsWhere(other), condition) === true;

/** A condition met by any of these; those that imply another one are left out, as they add nothing. */
function anyOf(conditions: readonly Condition[]): Condition {
  const isMore = (condition: Condition) =>
    conditions.some((other) => other !== condition && followsFrom(other, condition));
  const [first, ...others] = conditions.filter((condition) => !isMore(condition));
  return first && others.length === 0 ? first : { any: conditions };
}

/** Returns when a screen of the walk is shown: one of its questions is asked, or its information applies. */
export function shownWhen(screen: WalkScreen): Condition {
  const telling = infoPages[screen];
  if (telling) return telling.shownWhen;
  return anyOf([...new Set(asks(screen).map((question): Condition => questions[question].askedWhen))]);
}

/** A guard as a condition on the answers, on a first walk: there is no detour, and all is answered. */
function conditionOf({ name, about }: Guard): Condition {
  if (name === 'isConcern') return concern;
  if (name === 'endsAt') return has(need, about as Exclude<EndScreen, 'referrals'>);
  return name === 'isInDetour' ? never : always;
}
const waysFrom = (state: StateId, event: string): readonly Way[] =>
  moves.filter((move): move is Way => move.from === state && move.by === event && move.to !== undefined);

/** Where the first possible move leads. If it depends on the answers, the moves after it are followed too. */
function follow(
  [way, ...others]: readonly Way[],
  worlds: readonly PossibleAnswers[],
  when: readonly Condition[],
): readonly Lead[] {
  if (!way || worlds.length === 0) return [];
  const conditions = way.guards.map(conditionOf);
  const all: Condition = { all: conditions };
  const holds = holdsInAll(worlds, all);
  if (holds === false) return follow(others, worlds, when);
  if (holds) return arrive(way.to, worlds, when);
  const open = conditions.filter((condition) => holdsInAll(worlds, condition) !== true);
  return [
    ...arrive(way.to, where(worlds, all), [...when, ...open]),
    ...follow(others, where(worlds, { not: all }), when),
  ];
}

/** The screen arrived at. If it may be off the path, the screens after it are followed too. */
function arrive(to: StateId, worlds: readonly PossibleAnswers[], when: readonly Condition[]): readonly Lead[] {
  const atOnce = waysFrom(to, '');
  if (isJunction(to)) return follow(atOnce, worlds, when);
  const [passing] = atOnce;
  if (!passing) return [{ to, when }];
  const shown = shownWhen(to as WalkScreen);
  const isShown = holdsInAll(worlds, shown);
  if (isShown) return [{ to, when }];
  if (isShown === false) return arrive(passing.to, worlds, when);
  const besides = when.filter((condition) => !followsFrom(condition, shown));
  return [{ to, when: [...besides, shown] }, ...arrive(passing.to, where(worlds, { not: shown }), when)];
}

function whereAllAnswered(screen: WalkScreen): readonly PossibleAnswers[] {
  const shown = worldsWhere(shownWhen(screen));
  const sure = asks(screen).filter((question) => holdsInAll(shown, questions[question].askedWhen));
  return sure.reduce(whereAnswered, shown);
}

/** Returns where Continue may lead from a screen of the walk, in order, on a first walk. */
export const leadsFrom = (screen: WalkScreen): readonly Lead[] =>
  follow(waysFrom(screen, 'continue'), whereAllAnswered(screen), []);

/** The ends of a walk, each with its conditions. */
export const endsOfWalk: readonly Lead[] = follow(waysFrom('end-of-walk', ''), [[]], []);
