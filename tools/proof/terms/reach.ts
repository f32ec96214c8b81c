import { type Said, word } from './case';
import { isConcern, tells } from './meaning';
import { endOf, isBlocked, isOnPath } from './path';
import { isDuty, isMade, isPlanned, mayBeMade, settles, statusOf } from './plan';
import { beside, sayPages, type Screen, type WalkScreen, walk } from './screens';
import { taskIds } from './tasks';
import { dangerOf, hasNews } from './told';

const isWalk = (screen: Screen): screen is WalkScreen => walk.some((known) => known === screen);
const isAlwaysOpen = (screen: Screen): boolean =>
  screen === 'immediate-danger' || beside.some((page) => page === screen);

/** Whether a task needs nothing more. */
const isSettled = (said: Said, task: (typeof taskIds)[number]): boolean => settles(statusOf(said, task));

/** Whether a task is a duty still to be done: not settled, or with news to tell. */
export const isDue = word(
  'left',
  (said, task: (typeof taskIds)[number]) => isDuty(said, task) && (!isSettled(said, task) || hasNews(said, task)),
);

/** Returns where Continue leads from a task's page: to the next duty still to be done, or the end of the walk. */
export function pageAfterTask(said: Said, task: (typeof taskIds)[number]): Screen | undefined {
  const duty = taskIds.slice(taskIds.indexOf(task) + 1).find((other) => isDue(said, other));
  return duty ? `referrals/${duty}` : endOf(said);
}

/** Returns where the filled button of the task list leads: 999, the page of a call, a question, or what happens next (P27). */
export function nextOnList(said: Said): '999' | Screen {
  if (dangerOf(said) === 'live-untold') return '999';
  const due = taskIds.filter((task) => isDue(said, task));
  const task = due.find((one) => !isSettled(said, one) && mayBeMade(said, one)) ?? due[0];
  if (task) return `referrals/${task}`;
  return walk.find((screen) => isBlocked(said, screen)) ?? 'next-steps';
}

/** Whether a screen is part of the case now. */
export function isPartOf(said: Said, screen: Screen): boolean {
  const task = taskIds.find((id) => screen === `referrals/${id}`);
  if (task) return isPlanned(said, task);
  if (isWalk(screen)) return isOnPath(said, screen);
  if (screen === 'next-steps' || sayPages.some((page) => page === screen)) return isConcern(said);
  return screen === 'record' || isAlwaysOpen(screen) || screen === endOf(said);
}

/** Whether something was reported and the walk then led to an exit page, which links to the record. */
const exitLeadsToRecord = (said: Said): boolean =>
  (!isConcern(said) || tells(said, 'need', 'concern-offline')) && taskIds.some((task) => isMade(said, task));

/** Whether an address opens its screen; `reached`: the screens shown before. */
export function opens(said: Said, screen: Screen, reached: readonly Screen[]): boolean {
  if (isAlwaysOpen(screen)) return true;
  const isShown = reached.includes(screen) || reached.includes('referrals');
  return (isShown && isPartOf(said, screen)) || (screen === 'record' && exitLeadsToRecord(said));
}

/** Returns where an address leads if not reached: the first unanswered screen, or the end of the walk. */
export const insteadOf = (said: Said): Screen | undefined =>
  walk.find((screen) => isBlocked(said, screen)) ?? endOf(said);
