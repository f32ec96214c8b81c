import { isConcern, isOnPath, endScreen } from '../case/path';
import { isPlanned } from '../case/plan';
import { isSidePage, isWalkScreen, type ScreenId, taskOf } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { type CaseFacts, isMade } from '../case/marks';

interface Shown extends CaseFacts {
  readonly reached: readonly ScreenId[];
}

/** Whether a screen belongs to the walk with the current answers and marks. */
function isPartOfWalk(facts: Shown, screen: ScreenId): boolean {
  const task = taskOf(screen);
  if (task) return isPlanned(facts, task);
  if (isWalkScreen(screen)) return isOnPath(facts.answers, screen);
  if (screen === 'record') return true;
  if (screen === 'next-steps') return isConcern(facts.answers);
  return endScreen(facts.answers) === screen;
}

/** Whether a report was made, but the walk led to a page other than the task list, which then links to the record. */
const isReportedExit = (facts: Shown): boolean => {
  const isExitPage = !isConcern(facts.answers) || isOnPath(facts.answers, 'other-procedures');
  return isExitPage && taskIds.some((task) => isMade(facts, task));
};

/**
 * Whether a screen may be opened: it, or the task list, was shown in this case, and it is still part of the walk. The
 * first screen and the side pages are always open.
 */
export function mayOpen(facts: Shown, screen: ScreenId): boolean {
  if (screen === 'immediate-danger' || isSidePage(screen)) return true;
  const shown = facts.reached.includes(screen) || facts.reached.includes('referrals');
  return (shown && isPartOfWalk(facts, screen)) || (screen === 'record' && isReportedExit(facts));
}
