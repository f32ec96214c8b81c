import { answersTo, type Question, questionIds } from '../terms/questions';
import { marksOf, type Task, taskIds } from '../terms/tasks';

/** One thing that can be said of a case: an answer, or a task's mark. */
export type Thing = Question | `mark ${Task}`;
/** What was said: the options chosen, or the mark; empty for nothing. */
export type Value = readonly string[];
/** Every value that each thing can have: together, every case there can be. */
export type Space = ReadonlyMap<Thing, readonly Value[]>;

const answers = questionIds.map((question) => [question, answersTo(question)] as const);
const marks = taskIds.map((task) => [`mark ${task}`, marksOf(task)] as const);

/** Every case there can be: all answers with all sets of standing marks, those too that no walk leads to. */
export const everyCase: Space = new Map<Thing, readonly Value[]>([...answers, ...marks]);

/** How many cases there are in all, or of a class: those whose values are among the ones given; of what is not given, any. */
export const countOf = (possible: Space = everyCase): bigint =>
  [...everyCase].reduce((count, [thing, values]) => count * BigInt((possible.get(thing) ?? values).length), 1n);
