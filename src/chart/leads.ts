import { concern, type Condition, need, questions } from '#protocol/questions';
import { asks, type EndScreen, type ScreenId, tells, type WalkScreen } from '#protocol/screens';
import { always, has, never } from '#protocol/shapes';
import { factsOf, isWithin, noneOf, possible, where, whereAnswered, type World, worldsWhere } from './facts';
import { type Guard, isJunction, type Move, moves, type StateId } from './graph';

function holdsIn(world: World, condition: Condition): boolean | undefined {
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
/** Of parts of which one that is `decisive` decides; the others must all be known. */
function merged(parts: readonly (boolean | undefined)[], decisive: boolean): boolean | undefined {
  if (parts.includes(decisive)) return decisive;
  return parts.includes(undefined) ? undefined : !decisive;
}

/** Whether `condition` holds in all of these ways, or in none; undefined where it depends on more. */
export function holdsInAll(worlds: readonly World[], condition: Condition): boolean | undefined {
  const values = new Set(worlds.map((world) => holdsIn(world, condition)));
  return values.size === 1 ? [...values][0] : undefined;
}

/** A screen that may come next: the first of a list of which all of `when` holds. The last one asks for nothing. */
export interface Lead {
  readonly to: ScreenId;
  readonly when: readonly Condition[];
}
type Way = Move & { readonly to: StateId };

/** Any of some conditions; one that asks for another of them, and more, says nothing besides. */
function anyOf(conditions: readonly Condition[]): Condition {
  const isMore = (condition: Condition) =>
    'all' in condition && condition.all.some((part) => conditions.includes(part));
  const [first, ...others] = conditions.filter((condition) => !isMore(condition));
  return first && others.length === 0 ? first : { any: conditions };
}

/** When a screen of the walk is shown: a question of its own is asked, or it has something to tell. */
export function shownWhen(screen: WalkScreen): Condition {
  const telling = tells[screen];
  if (telling) return telling.shownWhen;
  return anyOf([...new Set(asks(screen).map((question): Condition => questions[question].askedWhen))]);
}

/** A guard of the walk as a condition on the answers, on a first walk through: no change is under way, and all is answered. */
function conditionOf({ name, about }: Guard): Condition {
  if (name === 'isConcern') return concern;
  if (name === 'endsAt')
    return has(need, about === 'referrals' ? 'concern' : (about as Exclude<EndScreen, 'referrals'>));
  return name === 'isInDetour' ? never : always;
}
const waysFrom = (state: StateId, event: string): readonly Way[] =>
  moves.filter((move): move is Way => move.from === state && move.by === event && move.to !== undefined);

/** Where the first of these moves that may be taken leads; each one that depends is followed, and the next one is tried besides. */
function follow(
  [way, ...others]: readonly Way[],
  worlds: readonly World[],
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

/** A screen where one arrives; where it may not be called for, what comes once it is passed by stands besides. */
function arrive(to: StateId, worlds: readonly World[], when: readonly Condition[]): readonly Lead[] {
  const atOnce = waysFrom(to, '');
  if (isJunction(to)) return follow(atOnce, worlds, when);
  const [passing] = atOnce;
  if (!passing) return [{ to, when }];
  const shown = shownWhen(to as WalkScreen);
  const isShown = holdsInAll(worlds, shown);
  if (isShown) return [{ to, when }];
  if (isShown === false) return arrive(passing.to, worlds, when);
  return [{ to, when: [...when, shown] }, ...arrive(passing.to, where(worlds, { not: shown }), when)];
}

function whereAllAnswered(screen: WalkScreen): readonly World[] {
  const shown = worldsWhere(shownWhen(screen));
  const sure = asks(screen).filter((question) => holdsInAll(shown, questions[question].askedWhen));
  return sure.reduce(whereAnswered, shown);
}

/** Where Continue may lead from a screen of the walk, in order, on a first walk through. */
export const leadsFrom = (screen: WalkScreen): readonly Lead[] =>
  follow(waysFrom(screen, 'continue'), whereAllAnswered(screen), []);

/** Where a walk ends: each of its ends, and what it needs. */
export const endsOfWalk: readonly Lead[] = follow(waysFrom('end-of-walk', ''), [[]], []);
