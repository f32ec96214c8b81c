import { type Condition, questions } from '#protocol/questions';
import { factsOf, isWithin, noneOf, possible, type World } from './facts';

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
