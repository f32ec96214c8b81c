import { isAnswered } from '../../../src/case/answers';
import { openCase } from '../../../src/session/case-store';
import type { Question } from '../terms/questions';
import { note } from './uses';

/** Whether an option that was ticked, and not continued from, is an answer already. */
export function countsAtOnce(question: Question, option: string): boolean {
  note('app');
  const store = openCase(undefined, () => new Date(2026, 0, 1));
  store.draft(question, [option]);
  return isAnswered(store.view().context.answers, question);
}
