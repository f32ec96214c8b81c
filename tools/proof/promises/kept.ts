import { answersOf, type Chart } from '../subject/chart';
import { type Question, questionIds } from '../terms/questions';

type Answer = string | readonly string[] | undefined;
// An answer that is the very same is not read: what a search does not read, it need not part.
const listed = (answer: Answer): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer.slice();
const isSame = (one: Answer, other: Answer): boolean => one === other || listed(one).join() === listed(other).join();

/** The first question whose answer is not what it was before, save one; undefined where every answer stands. */
export const changedAnswer = (before: Chart, after: Chart, but: Question): Question | undefined =>
  questionIds.find((question) => question !== but && !isSame(answersOf(after)[question], answersOf(before)[question]));

/** Whether these options, in whatever order, are the answer. */
export const isAnsweredBy = (chart: Chart, question: Question, options: readonly string[]): boolean =>
  isSame([...listed(answersOf(chart)[question])].sort(), [...options].sort());
