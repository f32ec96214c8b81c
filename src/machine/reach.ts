import { isConcern, isOnPath, endScreen } from '../case/path';
import { isPlanned } from '../case/plan';
import { isSidePage, isWalkScreen, type ScreenId, taskOf } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { type CaseFacts, isMade } from '../case/marks';

/** What a case has shown so far, with its answers and marks. */
interface Shown extends CaseFacts {
  readonly reached: readonly ScreenId[];
}

/** Whether a screen belongs to the walk as the answers stand. */
function isPartOfWalk(facts: Shown, screen: ScreenId): boolean {
  const task = taskOf(screen);
  if (task) return isPlanned(facts, task);
  if (isWalkScreen(screen)) return isOnPath(facts.answers, screen);
  if (screen === 'record') return true;
  if (screen === 'next-steps') return isConcern(facts.answers);
  return endScreen(facts.answers) === screen;
}

/** Something was reported, and the walk has led to a page is not the task list: that page leads to the record. */
const isReportedExit = (facts: Shown): boolean => {
  const isExitPage = !isConcern(facts.answers) || isOnPath(facts.answers, 'other-procedures');
  return isExitPage && taskIds.some((task) => isMade(facts, task));
};

/**
 * Whether a screen may be opened: it was shown in this case and is still part of the walk or, once the task list was opened,
 * anything on the path. The first screen and the pages beside the walk are open always.
 */
export function mayOpen(facts: Shown, screen: ScreenId): boolean {
  if (screen === 'immediate-danger' || isSidePage(screen)) return true;
  const shown = facts.reached.includes(screen) || facts.reached.includes('referrals');
  return (shown && isPartOfWalk(facts, screen)) || (screen === 'record' && isReportedExit(facts));
}
