import { answersTo, type Question, questionIds } from '../terms/questions';
import { bodies, type Body, everyMark, type FollowUp, followUpIds, type Task, taskIds } from '../terms/tasks';
import { everyFact } from '../terms/told';

/** One thing that can be said of a case: an answer, the mark of a task or a follow-up, or what Social Services or the Police were told. */
export type Thing = Question | `mark ${Task | FollowUp}` | 'told';
/** What was said: the options chosen, the mark, or the facts told and to whom; empty for nothing. */
export type Value = readonly string[];
/** What one case says, thing by thing; of a thing that is left out, nothing. */
export type Values = ReadonlyMap<Thing, Value>;
/** Every value that each thing can have: together, every case there can be. */
export type Space = ReadonlyMap<Thing, readonly Value[]>;

const names = new Map(bodies.map((body) => [body, new Map(everyFact.map((fact) => [fact, `${body} ${fact}`]))]));
/** A fact told to a body, as the search has it: made once, as it is asked for all the time. */
export const toldAs = (body: Body, fact: string): string => names.get(body)?.get(fact) ?? `${body} ${fact}`;

const answers = questionIds.map((question) => [question, answersTo(question)] as const);
const marks = [
  ...taskIds.map((task) => [`mark ${task}`, everyMark] as const),
  ...followUpIds.map((id) => [`mark ${id}`, [[], ['done']]] as const),
];
/** Of each body, every fact that it can have been told. */
const toldToEach = bodies.map((body) => everyFact.map((fact) => toldAs(body, fact)));
/** Everything told to both. */
export const allTold: Value = toldToEach.flat();
/**
 * What was told: to each nothing or everything, or everything but one fact to one of them. What lies between is left to the random
 * walks; a rule that reads what was told fact by fact cannot tell it from these.
 */
const told: readonly Value[] = [
  [],
  ...toldToEach,
  allTold,
  ...toldToEach.flatMap((all, at) =>
    all.map((gone) => toldToEach.flatMap((other, of) => (of === at ? other.filter((fact) => fact !== gone) : other))),
  ),
];

/** Every case there can be: all answers with all sets of current marks, and what was told, those too that no walk leads to. */
export const everyCase: Space = new Map<Thing, readonly Value[]>([...answers, ...marks, ['told', told]]);

const product = (sizes: readonly number[]): bigint => sizes.reduce((count, size) => count * BigInt(size), 1n);
/** How many sets of answers there are, those with answers off the path too. */
export const countOfAnswers = (): bigint => product(answers.map(([, values]) => values.length));
/** How many sets of current marks there are. */
export const countOfMarks = (): bigint => product(marks.map(([, values]) => values.length));

/** How many cases there are in all, or of a class: those whose values are among the ones given; of what is not given, any. */
export const countOf = (possible: Space = everyCase): bigint =>
  product([...everyCase].map(([thing, values]) => (possible.get(thing) ?? values).length));
