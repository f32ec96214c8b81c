import { asAnswer, ticked, withoutDrafts } from '../case/drafts';
import { askedQuestions } from '../case/path';
import type { WizardEvent } from '../machine/events';
import type { QuestionId } from '../protocol/2015-07/options';
import type { HeldCase } from './held-case';

/** Takes the drafts of these questions as answers: those that form a valid one, and are on the path. The others stay drafts. */
export function takeDrafts({ actor, view, set }: HeldCase, questions: readonly QuestionId[]): void {
  for (const question of questions) {
    const { context, drafts } = view();
    const answer = drafts[question] && asAnswer(question, drafts[question]);
    if (answer === undefined || !askedQuestions(context.answers).includes(question)) continue;
    actor.send({ type: `answer.${question}`, answer } as WizardEvent);
    set({ drafts: withoutDrafts(drafts, [question]) });
  }
}

/** Takes what is ticked of these questions as answers. Returns the questions that still need one; then nothing is taken. */
export function takeTicks(held: HeldCase, questions: readonly QuestionId[]): readonly QuestionId[] {
  const { context: { answers }, drafts } = held.view();
  const asked = askedQuestions(answers).filter((question) => questions.includes(question));
  const missing = asked.filter((question) => !asAnswer(question, ticked(answers, drafts, question)));
  if (missing.length === 0) takeDrafts(held, asked);
  return missing;
}
