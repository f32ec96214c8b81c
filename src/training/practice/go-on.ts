import { isAnswered } from '../../case/answers';
import { askedQuestions } from '../../case/path';
import { asks, isWalkScreen, type ScreenId, taskOf } from '#protocol/screens';
import type { QuestionId } from '#protocol/questions';
import type { CaseView } from '../../session/session';
import { callOf, modelCall } from '../model/calls';
import type { Scenario } from '../model/scenario';
import type { Practised } from './open';
import { hasReasons } from './reasons';

/** Whether there is something to say of a screen, once it is answered: its questions, or a call that was marked or that the model makes. */
export function hasFeedback(scenario: Scenario, { context }: CaseView, screen: ScreenId): boolean {
  const task = taskOf(screen);
  if (task) return callOf(context, task) !== 'none' || modelCall(scenario, task) !== 'none';
  if (!isWalkScreen(screen)) return false;
  const asked = askedQuestions(context.answers).filter(
    (question) => asks(screen).includes(question) && hasReasons(question),
  );
  return asked.length > 0 && asked.every((question) => isAnswered(context.answers, question));
}

/** Continue in practice: takes the answers, then shows feedback on them before going on, where the learner wants it at each choice. */
export function goOnWithFeedback(
  { scenario, store, trace }: Practised,
  questions: readonly QuestionId[],
): readonly QuestionId[] {
  const { screen } = store.view();
  if (trace.view().mode === 'end') return store.goOn(questions);
  const missing = store.take(questions);
  if (missing.length > 0) return missing;
  if (!hasFeedback(scenario, store.view(), screen)) return store.goOn(questions);
  trace.set({ panel: screen });
  return [];
}
