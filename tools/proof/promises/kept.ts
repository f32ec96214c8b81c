import { answerTo, type Chart } from '../subject/chart';
import { type Question, questionIds } from '../terms/questions';

type Answer = readonly string[];
// An answer that is the very same is not read: what a search does not read, it need not part.
const isSame = (one: Answer, other: Answer): boolean => one === other || one.join() === other.join();

/** Whether a question has the same answer at two moments. */
export const isSameAnswer = (one: Chart, other: Chart, question: Question): boolean =>
  isSame(answerTo(one, question), answerTo(other, question));

/** The first question whose answer is not what it was before, save one; undefined where every answer stands. */
export const changedAnswer = (before: Chart, after: Chart, but: Question): Question | undefined =>
  questionIds.find((question) => question !== but && !isSameAnswer(after, before, question));

/** Whether these options, in whatever order, are the answer. */
export const isAnsweredBy = (chart: Chart, question: Question, options: readonly string[]): boolean =>
  isSame(answerTo(chart, question).slice().sort(), [...options].sort());
