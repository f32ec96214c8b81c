import type { Condition } from '../protocol/2015-07/conditions';
import { options, type QuestionId } from '../protocol/2015-07/options';
import { questions, type Question } from '../protocol/2015-07/questions';

/** What is known of one answer: it holds at least one of `some`, and none of `none`. */
interface Fact {
  readonly question: QuestionId;
  readonly some: readonly string[];
  readonly none: readonly string[];
}
/** A way in which a case can stand, by what is known of its answers. */
export type World = readonly Fact[];

const rule = (question: QuestionId): Question => questions[question];
const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((option) => all.includes(option));
const of = (world: World, question: QuestionId): World => world.filter((fact) => fact.question === question);

/** The options that an answer may still hold. */
const noneOf = (world: World, question: QuestionId): readonly string[] => of(world, question).flatMap(({ none }) => none);
const possible = (world: World, { question, some }: Fact): readonly string[] =>
  some.filter((option) => !noneOf(world, question).includes(option));
const isPossible = (world: World): boolean => world.every((fact) => fact.some.length === 0 || possible(world, fact).length > 0);

const both = (some: readonly World[], others: readonly World[]): readonly World[] =>
  some.flatMap((one) => others.map((other) => [...one, ...other])).filter(isPossible);

/** An option that stands alone shuts out the others; so does any option where only one is taken. */
function shutOut(question: QuestionId, chosen: readonly string[]): readonly string[] {
  const others = options[question].filter((option) => !chosen.includes(option));
  const { kind, excludes } = rule(question);
  if (kind === 'one' || (excludes !== undefined && isWithin(chosen, [excludes]))) return others;
  return excludes !== undefined && !chosen.includes(excludes) && chosen.length > 0 ? [excludes] : [];
}

/** An answer counts only where its question is asked. */
const answered = (question: QuestionId, some: readonly string[], none: readonly string[]): readonly World[] =>
  both([[{ question, some, none }]], worldsWhere(rule(question).askedWhen));

/** The ways in which a case can stand where `condition` holds. */
export function worldsWhere(condition: Condition): readonly World[] {
  if ('all' in condition) return condition.all.map(worldsWhere).reduce(both, [[]]);
  if ('any' in condition) return condition.any.flatMap(worldsWhere);
  if ('not' in condition) return worldsWithout(condition.not);
  return answered(condition.question, condition.has, shutOut(condition.question, condition.has));
}

function worldsWithout(condition: Condition): readonly World[] {
  if ('all' in condition) return condition.all.flatMap(worldsWithout);
  if ('any' in condition) return condition.any.map(worldsWithout).reduce(both, [[]]);
  if ('not' in condition) return worldsWhere(condition.not);
  return [[{ question: condition.question, some: [], none: condition.has }]];
}

/** These ways, where `condition` holds besides. */
export const where = (worlds: readonly World[], condition: Condition): readonly World[] => both(worlds, worldsWhere(condition));

/** These ways, where the question was answered by this option alone; without one, by any. */
export function whereAnswered(worlds: readonly World[], question: QuestionId, option?: string): readonly World[] {
  if (option === undefined) return where(worlds, { question, has: options[question] });
  return both(worlds, answered(question, [option], options[question].filter((other) => other !== option)));
}

function holdsIn(world: World, condition: Condition): boolean | undefined {
  if ('all' in condition) return merged(condition.all.map((part) => holdsIn(world, part)), false);
  if ('any' in condition) return merged(condition.any.map((part) => holdsIn(world, part)), true);
  if ('not' in condition) return not(holdsIn(world, condition.not));
  if (holdsIn(world, rule(condition.question).askedWhen) === false) return false;
  const facts = of(world, condition.question);
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

/** The questions on whose answers it depends whether `condition` holds. */
export function openQuestions(worlds: readonly World[], condition: Condition): readonly QuestionId[] {
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return [...new Set(parts.flatMap((part) => openQuestions(worlds, part)))];
  }
  if ('not' in condition) return openQuestions(worlds, condition.not);
  return holdsInAll(worlds, condition) === undefined ? [condition.question] : [];
}
