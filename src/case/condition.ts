import type { Condition } from '../protocol/2015-07/conditions';
import { type Answers, chosen } from './answers';

/** Whether `condition` holds of these answers, which must be the ones that count (`countedAnswers`). */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  return chosen(answers, condition.question).some((option) => condition.has.includes(option));
}
