import { answersTo, type Question, questionIds } from '../terms/questions';
import { everyMark, type Task, taskIds } from '../terms/tasks';

/** One thing that can be said of a case: an answer, or a task's mark. */
export type Thing = Question | `mark ${Task}`;
/** What was said: the options chosen, or the mark; empty for nothing. */
export type Value = readonly string[];
/** What one case says, thing by thing; of a thing that is left out, nothing. */
export type Values = ReadonlyMap<Thing, Value>;
/** Every value that each thing can have: together, every case there can be. */
export type Space = ReadonlyMap<Thing, readonly Value[]>;

const answers = questionIds.map((question) => [question, answersTo(question)] as const);
const marks = taskIds.map((task) => [`mark ${task}`, everyMark] as const);

/** Every case there can be: all answers with all sets of standing marks, those too that no walk leads to. */
export const everyCase: Space = new Map<Thing, readonly Value[]>([...answers, ...marks]);

const product = (sizes: readonly number[]): bigint => sizes.reduce((count, size) => count * BigInt(size), 1n);
/** How many sets of answers there are, those with answers off the path too. */
export const countOfAnswers = (): bigint => product(answers.map(([, values]) => values.length));
/** How many sets of standing marks there are. */
export const countOfMarks = (): bigint => product(marks.map(([, values]) => values.length));

/** How many cases there are in all, or of a class: those whose values are among the ones given; of what is not given, any. */
export const countOf = (possible: Space = everyCase): bigint =>
  product([...everyCase].map(([thing, values]) => (possible.get(thing) ?? values).length));
