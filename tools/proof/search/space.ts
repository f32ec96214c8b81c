import { answersTo, type Question, questionIds } from '../terms/questions';
import { bodies, type Body, everyMark, type FollowUp, followUpIds, type Task, taskIds } from '../terms/tasks';
import { everyFact } from '../terms/told';

/** A part of a case: an answer, the mark of a task or follow-up, or what Social Services and the Police were told. */
export type Thing = Question | `mark ${Task | FollowUp}` | 'told';
/** The options chosen, the mark, or the facts told and to whom; empty for nothing. */
export type Value = readonly string[];
/** The values of one case. A thing that is left out has none. */
export type Values = ReadonlyMap<Thing, Value>;
/** Every value that each thing can have: together, every possible case. */
export type Space = ReadonlyMap<Thing, readonly Value[]>;

const names = new Map(bodies.map((body) => [body, new Map(everyFact.map((fact) => [fact, `${body} ${fact}`]))]));
/** Returns the name of a fact told to a body. Names are made once, since they are asked for all the time. */
export const toldAs = (body: Body, fact: string): string => names.get(body)?.get(fact) ?? `${body} ${fact}`;

const answers = questionIds.map((question) => [question, answersTo(question)] as const);
const marks = [
  ...taskIds.map((task) => [`mark ${task}`, everyMark] as const),
  ...followUpIds.map((id) => [`mark ${id}`, [[], ['done']]] as const),
];
/** Every fact that each body can have been told. */
const toldToEach = bodies.map((body) => everyFact.map((fact) => toldAs(body, fact)));
/** Everything told to both. */
export const allTold: Value = toldToEach.flat();
/**
 * What was told: to each body nothing or everything, or everything except one fact to one of them. Other combinations
 * are left to the random walks; a rule that reads the facts one by one cannot tell them from these.
 */
const told: readonly Value[] = [
  [],
  ...toldToEach,
  allTold,
  ...toldToEach.flatMap((all, at) =>
    all.map((gone) => toldToEach.flatMap((other, of) => (of === at ? other.filter((fact) => fact !== gone) : other))),
  ),
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
