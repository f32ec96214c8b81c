import type { Ground } from '#protocol/clauses';
import { doIds, doNotIds, doNots, dos } from '#protocol/evidence';
import { questions, riskIds } from '#protocol/questions';
import { asks, isWalkScreen, pageGrounds, type ScreenId, taskOf } from '#protocol/screens';
import { tasks } from '#protocol/tasks';

const evidenceGrounds: readonly Ground[] = [
  ...doNotIds.flatMap((id): readonly Ground[] => doNots[id].grounds),
  ...doIds.flatMap((id): readonly Ground[] => dos[id].grounds),
];
const riskGrounds: readonly Ground[] = riskIds.flatMap((risk): readonly Ground[] => questions[risk].risk.clauses);

const askedGrounds = (screen: ScreenId): readonly Ground[] =>
  isWalkScreen(screen) ? asks(screen).flatMap((question) => questions[question].grounds) : [];

function ownGrounds(screen: ScreenId): readonly Ground[] {
  if (screen === 'specific-risks') return [...riskGrounds, ...askedGrounds(screen)];
  if (screen === 'evidence-guidance') return evidenceGrounds;
  const task = taskOf(screen);
  return task ? [...tasks[task].clauses, ...(tasks[task].clausesWhenGroomed ?? [])] : askedGrounds(screen);
}

/** Returns the grounds of a screen, each once: its clauses, and good practice if its advice goes beyond them. */
export const groundsOf = (screen: ScreenId): readonly Ground[] => [
  ...new Set([...ownGrounds(screen), ...(pageGrounds[screen] ?? [])]),
];
