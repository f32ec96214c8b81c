import { isConcern, isOnPath, endScreen } from '../case/path';
import { isPlanned, isSettled, taskStatus } from '../case/plan';
import { isWalkScreen, type ScreenId, sidePages, taskOf } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import type { WizardContext } from './context';

const isSidePage = (screen: ScreenId): boolean => sidePages.some((page) => page === screen);

/** Whether a screen belongs to the walk as the answers stand. */
function isPartOfWalk(context: WizardContext, screen: ScreenId): boolean {
  const task = taskOf(screen);
  if (task) return isPlanned(context, task);
  if (isWalkScreen(screen)) return isOnPath(context.answers, screen);
  if (screen === 'record') return true;
  if (screen === 'next-steps') return isConcern(context.answers);
  return endScreen(context.answers) === screen;
}

/** Something was reported, and the walk has led to a page that is no hub: that page leads to the record. */
const isReportedAside = (context: WizardContext): boolean => {
  const isAside = !isConcern(context.answers) || isOnPath(context.answers, 'other-procedures');
  return isAside && taskIds.some((task) => isPlanned(context, task) && isSettled(taskStatus(context, task)));
};

/**
 * Whether an address leads to its screen: shown in this case and still part of the walk or, once the hub was opened,
 * anything on the path. The first screen and the pages beside the walk are open always.
 */
export function mayOpen(context: WizardContext, screen: ScreenId): boolean {
  if (screen === 'immediate-danger' || isSidePage(screen)) return true;
  if (screen === 'record' && isReportedAside(context)) return true;
  const shown = context.reached.includes(screen) || context.reached.includes('referrals');
  return shown && isPartOfWalk(context, screen);
}
