import { answersTo, type Question, questionIds } from '../terms/questions';
import { everyMark, type FollowUp, followUpIds, type Task, taskIds, type ToldBy, toldBys } from '../terms/tasks';
import { everyFact } from '../terms/told';

/** A part of a case: an answer, the mark of a task or follow-up, or what Social Services and the Police were told. */
export type Thing = Question | `mark ${Task | FollowUp}` | 'told';
/** The options chosen, the mark, or the facts told and to whom; empty for nothing. */
export type Value = readonly string[];
/** The values of one case. A thing that is left out has none. */
export type Values = ReadonlyMap<Thing, Value>;
/** Every value that each thing can have: together, every possible case. */
export type Space = ReadonlyMap<Thing, readonly Value[]>;

const names = new Map(toldBys.map((by) => [by, new Map(everyFact.map((fact) => [fact, `${by} ${fact}`]))]));
/** Returns the name of a fact told in one of the ways. Names are made once, since they are asked for all the time. */
export const toldAs = (by: ToldBy, fact: string): string => names.get(by)?.get(fact) ?? `${by} ${fact}`;

const answers = questionIds.map((question) => [question, answersTo(question)] as const);
const marks = [
  ...taskIds.map((task) => [`mark ${task}`, everyMark] as const),
  ...followUpIds.map((id) => [`mark ${id}`, [[], ['done']]] as const),
];
/** Everything told in every way. */
export const allTold: Value = toldBys.flatMap((by) => everyFact.map((fact) => toldAs(by, fact)));
/** To each body nothing or everything in one way, or everything except one fact to one of them. */
function toldEachIn(ways: readonly ToldBy[]): readonly Value[] {
  const toEach = ways.map((by) => everyFact.map((fact) => toldAs(by, fact)));
  const butOne = toEach.flatMap((all, at) =>
    all.map((gone) => toEach.flatMap((other, of) => (of === at ? other.filter((fact) => fact !== gone) : other))),
  );
  return [...toEach, toEach.flat(), ...butOne];
}
/**
 * What was told: nothing, everything, or each part of it by marks alone or by answers alone. Other combinations are
 * left to the random walks; a rule that reads the facts one by one cannot tell them from these.
 */
const told: readonly Value[] = [
  [],
  ...toldEachIn(toldBys.filter((by) => !by.startsWith('answer:'))),
  ...toldEachIn(toldBys.filter((by) => by.startsWith('answer:'))),
  allTold,
];

/** Every possible case: all answers, current marks and facts told, including those that no walk leads to. */
export const everyCase: Space = new Map<Thing, readonly Value[]>([...answers, ...marks, ['told', told]]);

const product = (sizes: readonly number[]): bigint => sizes.reduce((count, size) => count * BigInt(size), 1n);
/** Returns the number of sets of answers, including answers off the path. */
export const countOfAnswers = (): bigint => product(answers.map(([, values]) => values.length));
/** Returns the number of sets of current marks. */
export const countOfMarks = (): bigint => product(marks.map(([, values]) => values.length));

/** Returns the number of cases in all, or in a class with only some values possible. */
export const countOf = (possible: Space = everyCase): bigint =>
  product([...everyCase].map(([thing, values]) => (possible.get(thing) ?? values).length));
