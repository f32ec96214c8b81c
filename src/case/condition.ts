import { type Condition, type QuestionId, questions } from '#protocol/questions';
import { type Answers, chosen, type OptionsOf } from './answers';

/** Whether `condition` is met, where `read` gives the options that count as chosen for a question, none where none does. */
export function met(condition: Condition, read: (question: QuestionId) => readonly string[]): boolean {
  if ('all' in condition) return condition.all.every((part) => met(part, read));
  if ('any' in condition) return condition.any.some((part) => met(part, read));
  if ('not' in condition) return !met(condition.not, read);
  return read(condition.question).some((option) => condition.has.includes(option));
}

/** Whether a question is on the path: asked by what the answers before it say that count. */
export const isAsked = (answers: Answers, question: QuestionId): boolean =>
  holds(questions[question].askedWhen, answers);

/** The option ids chosen for a question that is on the path; none where it is off the path or unanswered. */
export const counted = <Q extends QuestionId>(answers: Answers, question: Q): OptionsOf<Q> =>
  isAsked(answers, question) ? chosen(answers, question) : [];

/** Whether `condition` holds of the answers on the path; an answer off the path counts for nothing. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  met(condition, (question) => counted(answers, question));
