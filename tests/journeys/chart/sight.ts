import { dangerOf } from '../../../src/case/danger';
import { plan } from '../../../src/case/plan';
import { askedQuestions, firstUnanswered } from '../../../src/case/path';
import { flaggedRisks } from '../../../src/case/harm';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import { asks, isWalkScreen, type ScreenId } from '#protocol/screens';

type Context = WizardSnapshot['context'];
const showsPlan: readonly ScreenId[] = [
  'referrals',
  'record',
  'other-procedures',
  'online-safety-advice',
  'professional-conduct',
];

/** The statuses that a screen shows: on a task's page its own, where the plan is shown all there are in it. */
function statuses(context: Context, screen: ScreenId): readonly string[] {
  const rows = plan(context).filter(({ task }) => showsPlan.includes(screen) || screen === `referrals/${task}`);
  return [...new Set(rows.map(({ status }) => status))].sort();
}

/** What makes a screen look as it does, beyond its words: what it shows of the plan, the risks, what it asks, what is open, danger and errors. */
export function sightOf(snapshot: WizardSnapshot, isHeld: boolean): string {
  const { context } = snapshot;
  const screen = screenShown(snapshot);
  const risks = screen === 'specific-risks' || screen === 'flagged-risks' ? flaggedRisks(context.answers) : [];
  const asked = isWalkScreen(screen) ? askedQuestions(context.answers).filter((one) => asks(screen).includes(one)) : [];
  const isOpen = (screen === 'referrals' || screen === 'record') && firstUnanswered(context.answers) !== undefined;
  return JSON.stringify([screen, isHeld, dangerOf(context), isOpen, statuses(context, screen), risks, asked]);
}
