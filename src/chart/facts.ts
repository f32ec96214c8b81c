import { type Condition, type QuestionId, questions } from '#protocol/questions';

/** What is known of one answer: it holds at least one of `some`, and none of `none`. */
interface Fact {
  readonly question: QuestionId;
  readonly some: readonly string[];
  readonly none: readonly string[];
}
/** A way in which a case can stand, by what is known of its answers. */
export type World = readonly Fact[];

/** Whether each of `some` is one of `all`. */
export const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((option) => all.includes(option));
/** What is known of one answer. */
export const factsOf = (world: World, question: QuestionId): World =>
  world.filter((fact) => fact.question === question);

/** The options that an answer does not hold. */
export const noneOf = (world: World, question: QuestionId): readonly string[] =>
  factsOf(world, question).flatMap(({ none }) => none);
/** The options of which it holds at least one. */
export const possible = (world: World, { question, some }: Fact): readonly string[] =>
  some.filter((option) => !noneOf(world, question).includes(option));
const isPossible = (world: World): boolean =>
  world.every((fact) => fact.some.length === 0 || possible(world, fact).length > 0);

const both = (some: readonly World[], others: readonly World[]): readonly World[] =>
  some.flatMap((one) => others.map((other) => [...one, ...other])).filter(isPossible);

/** An option that stands alone shuts out the others; so does any option where only one is taken. */
function shutOut(question: QuestionId, chosen: readonly string[]): readonly string[] {
  const others = questions[question].options.filter((option) => !chosen.includes(option));
  const { kind, alone } = questions[question];
  if (kind === 'one' || (alone !== undefined && isWithin(chosen, [alone]))) return others;
  return alone !== undefined && !chosen.includes(alone) && chosen.length > 0 ? [alone] : [];
}

/** An answer counts only where its question is asked. */
const answered = (question: QuestionId, some: readonly string[], none: readonly string[]): readonly World[] =>
  both([[{ question, some, none }]], worldsWhere(questions[question].askedWhen));

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
export const where = (worlds: readonly World[], condition: Condition): readonly World[] =>
  both(worlds, worldsWhere(condition));

/** These ways, where the question was answered. */
export const whereAnswered = (worlds: readonly World[], question: QuestionId): readonly World[] =>
  where(worlds, { question, has: questions[question].options });
