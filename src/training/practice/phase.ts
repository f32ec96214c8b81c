import type { QuestionId } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId, taskOf } from '#protocol/screens';
import { isAnswered } from '../../case/answers';
import { askedQuestions } from '../../case/path';
import type { CaseView } from '../../session/session';
import { callOf, modelCall } from '../model/calls';
import type { Scenario } from '../model/scenario';
import type { Practised } from './open';
import { callsToOrder } from './predict/to-tell';
import { hasReasons } from './reasons';
import type { Trace } from './trace/trace';

/** Whether there is something to say of a screen, once it is answered: its questions, or a call that was marked or that the model makes. */
function hasFeedback(scenario: Scenario, { context }: CaseView, screen: ScreenId): boolean {
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

/** What is shown: how to begin, feedback on a screen, the order of the calls before the plan and beside it, or the screen itself. */
export type Phase = 'start' | 'feedback' | 'predict' | 'reveal' | 'screen';

/** What is shown of a practice as it stands. `isEmpty`: nothing of the case has been entered. */
export function phaseOf(scenario: Scenario, view: CaseView, { mode, panel, guess }: Trace, isEmpty: boolean): Phase {
  const { screen, context } = view;
  if (screen === 'immediate-danger' && mode === undefined && isEmpty) return 'start';
  if (panel === screen && hasFeedback(scenario, view, screen)) return 'feedback';
  if (screen !== 'referrals' || callsToOrder(context).length === 0) return 'screen';
  return guess === 'open' ? 'predict' : guess === 'shown' ? 'reveal' : 'screen';
}
