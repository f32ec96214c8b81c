import type { QuestionId } from '#protocol/questions';
import { type Answer, type Answers, isAnswer, takesOne } from './answers';

/** Ticks not yet continued from, by question: they count for nothing. */
export type Drafts = { readonly [Q in QuestionId]?: readonly string[] };

/** What stands ticked on a screen: the draft, else the answer. */
export const ticked = (answers: Answers, drafts: Drafts, question: QuestionId): readonly string[] =>
  drafts[question] ?? answers[question];

/** The ticks as an answer; undefined where they form no valid one. */
export function asAnswer(question: QuestionId, ticks: readonly string[]): Answer | undefined {
  const answer: Answer | undefined = takesOne(question) ? ticks[0] : ticks;
  return isAnswer(question, answer) ? answer : undefined;
}

/** The drafts without those of some questions. */
export const withoutDrafts = (drafts: Drafts, questions: readonly QuestionId[]): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([question]) => !questions.some((gone) => gone === question)));
