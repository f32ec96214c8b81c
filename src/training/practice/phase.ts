import type { CaseView } from '../../session/session';
import type { Scenario } from '../model/scenario';
import { hasFeedback } from './go-on';
import { callsToOrder } from './predict/to-tell';
import type { Trace } from './trace/trace';

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
