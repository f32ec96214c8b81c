import type { Wrong } from '../breadth/search';
import type { Deed } from '../subject/app';
import { questionIds } from '../terms/questions';
import { faultInStep } from '../breadth/faults-in';
import { answersDue } from './after';
import type { State } from './state';

type Answers = Readonly<Record<string, unknown>>;
const inOrder = (answers: Answers): string =>
  JSON.stringify(questionIds.map((question) => [answers[question] ?? []].flat().sort()));
/** Whether each question has the same options, in whatever order. */
export const isAnsweredAlike = (one: Answers, other: Answers): boolean => inOrder(one) === inOrder(other);

/** What of marks and of what was told is not as it should be: but for a mark, nothing of them changes. */
function wrongMark(before: State, deed: Deed, after: State): string | undefined {
  if (deed.do === 'send') return faultInStep(before.chart, deed.event, after.chart);
  const [one, other] = [before.current, after.current];
  if (JSON.stringify(one.marks) !== JSON.stringify(other.marks)) return 'marks';
  return JSON.stringify(one.told) === JSON.stringify(other.told) ? undefined : 'told';
}

/**
 * P24: a tick, however it came, is an answer only once Continue or Refer now takes it; then it is exactly what was ticked. Nothing else
 * changes an answer, and nothing but a mark a mark or what was told.
 */
export function wrongBeforeContinue(before: State, deed: Deed, after: State): Wrong | undefined {
  if (!isAnsweredAlike(answersDue(before, deed), after.current.answers)) return { held: 'P24', what: 'answers' };
  const what = wrongMark(before, deed, after);
  return what === undefined ? undefined : { held: deed.do === 'send' ? 'memory' : 'P24', what };
}
