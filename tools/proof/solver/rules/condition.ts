import type { Condition, QuestionId } from '#protocol/questions';
import { all, any, chosen, not, rule, type Term } from '../term';

/** What is read of a question: whether one of these options counts as chosen. */
export type Read = (question: QuestionId, options: readonly string[]) => Term;

/** An answer counts only while its question is on the path. */
export const counted: Read = (question, options) => all(rule(`asked ${question}`), chosen(question, options));

/** A condition of the protocol's tables as a term; `read` says what counts as chosen. */
export function termOf(condition: Condition, read: Read = counted): Term {
  if ('all' in condition) return all(...condition.all.map((part) => termOf(part, read)));
  if ('any' in condition) return any(...condition.any.map((part) => termOf(part, read)));
  if ('not' in condition) return not(termOf(condition.not, read));
  return read(condition.question, condition.has);
}
