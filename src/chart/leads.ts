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
/** A possible state of a case, by what is known of its answers; and several of them. */
type PossibleAnswers = readonly Fact[];
type Worlds = readonly PossibleAnswers[];

/** Whether each answer can still have one of the options that it needs. */
const isPossible = (world: PossibleAnswers): boolean =>
  world.every(({ question, some }) => {
    const none = world.flatMap((fact) => (fact.question === question ? fact.none : []));
    return some.length === 0 || some.some((option) => !none.includes(option));
  });

const both = (some: Worlds, others: Worlds): Worlds =>
  some.flatMap((one) => others.map((other) => [...one, ...other])).filter(isPossible);

/** An exclusive option rules out the others; so does any option if only one can be chosen. */
function shutOut(question: QuestionId, chosen: readonly string[]): readonly string[] {
  const { kind, alone, options } = questions[question];
  if (kind === 'one' || chosen.every((option) => option === alone))
    return options.filter((option) => !chosen.includes(option));
  return alone === undefined || chosen.includes(alone) ? [] : [alone];
}

/** Returns the possible states of a case in which `condition` holds or, unless `isTrue`, does not hold. */
export function worldsWhere(condition: Condition, isTrue = true): Worlds {
  if ('not' in condition) return worldsWhere(condition.not, !isTrue);
  if ('question' in condition) {
    const { question, has: some } = condition;
    if (!isTrue) return [[{ question, some: [], none: some }]];
    // An answer counts only if its question is asked.
    return both([[{ question, some, none: shutOut(question, some) }]], worldsWhere(questions[question].askedWhen));
  }
  const parts = ('all' in condition ? condition.all : condition.any).map((part) => worldsWhere(part, isTrue));
  return 'all' in condition === isTrue ? parts.reduce(both, [[]]) : parts.flat();
}

/** Those of these states in which `condition` also holds. */
const where = (worlds: Worlds, condition: Condition): Worlds => both(worlds, worldsWhere(condition));

/** Those of these states in which the question is answered. */
const whereAnswered = (worlds: Worlds, question: QuestionId): Worlds =>
  where(worlds, { question, has: questions[question].options });

/** Returns true if `condition` holds in all of these states, false if in none; otherwise undefined. */
export function holdsInAll(worlds: Worlds, condition: Condition): boolean | undefined {
  if (where(worlds, { not: condition }).length === 0) return true;
  return where(worlds, condition).length === 0 ? false : undefined;
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
function follow([way, ...others]: readonly Way[], worlds: Worlds, when: readonly Condition[]): readonly Lead[] {
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
function arrive(to: StateId, worlds: Worlds, when: readonly Condition[]): readonly Lead[] {
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

function whereAllAnswered(screen: WalkScreen): Worlds {
  const shown = worldsWhere(shownWhen(screen));
  const sure = asks(screen).filter((question) => holdsInAll(shown, questions[question].askedWhen));
  return sure.reduce(whereAnswered, shown);
}

/** Returns where Continue may lead from a screen of the walk, in order, on a first walk. */
export const leadsFrom = (screen: WalkScreen): readonly Lead[] =>
  follow(waysFrom(screen, 'continue'), whereAllAnswered(screen), []);

/** The ends of a walk, each with its conditions. */
export const endsOfWalk: readonly Lead[] = follow(waysFrom('end-of-walk', ''), [[]], []);
