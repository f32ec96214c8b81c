import { asAnswer, type Drafts, ticked, withoutDrafts } from '../case/drafts';
import { askedQuestions } from '../case/path';
import type { WizardEvent } from '../machine/context';
import type { QuestionId } from '#protocol/questions';
import type { HeldCase } from './held-case';

/**
 * Takes the drafts of these questions as answers: those that form a valid one, and are on the path. Returns the drafts as they are
 * then, to be set with what follows, so that one step is one change for all that listen to the case.
 */
export function takeDrafts({ actor, view }: HeldCase, questions: readonly QuestionId[]): Drafts {
  let { drafts } = view();
  for (const question of questions) {
    const answer = drafts[question] && asAnswer(question, drafts[question]);
    if (answer === undefined || !askedQuestions(actor.getSnapshot().context.answers).includes(question)) continue;
    actor.send({ type: `answer.${question}`, answer } as WizardEvent);
    drafts = withoutDrafts(drafts, [question]);
  }
  return drafts;
}

/**
 * Takes what is ticked of these questions as answers, and calls `then` with the drafts as they are then. Returns the questions that
 * still need an answer; where there are any, nothing is taken.
 */
export function takeTicks(
  held: HeldCase,
  questions: readonly QuestionId[],
  then: (drafts: Drafts) => void,
): readonly QuestionId[] {
  const {
    context: { answers },
    drafts,
  } = held.view();
  const asked = askedQuestions(answers).filter((question) => questions.includes(question));
  const missing = asked.filter((question) => !asAnswer(question, ticked(answers, drafts, question)));
  if (missing.length === 0) then(takeDrafts(held, asked));
  return missing;
}
