import type { Said } from './case';
import { isAsked, isConcern, isOnlineConcern, isOpen, tells } from './meaning';
import { type Question, questionIds } from './questions';
import { asks, type Screen, type WalkScreen, walk } from './screens';

/** Whether a screen of the walk is on the path. */
export function isOnPath(said: Said, screen: WalkScreen): boolean {
  if (screen === 'other-procedures') return tells(said, 'need', 'concern-offline');
  if (screen === 'evidence-guidance') return isOnlineConcern(said);
  return asks(screen).some((question) => isAsked(said, question));
}

/** Whether a screen still has an unanswered question. */
export const isBlocked = (said: Said, screen: WalkScreen): boolean =>
  asks(screen).some((question) => isOpen(said, question));

/** Returns the end of the walk; undefined while the need is not known. */
export function endOf(said: Said): Screen | undefined {
  if (isConcern(said)) return 'referrals';
  return (['online-safety-advice', 'professional-conduct'] as const).find((page) => said.says('need', page));
}

/** Returns where the answers run out: the first unanswered question, or the end of the walk. */
export const stopsAt = (said: Said): Question | Screen | undefined =>
  questionIds.find((question) => isOpen(said, question)) ?? endOf(said);

/** Returns the screens up to the first with an unanswered question, or to the end of the walk. */
export function pathOf(said: Said): readonly string[] {
  const screens = walk.filter((screen) => isOnPath(said, screen));
  const open = screens.findIndex((screen) => isBlocked(said, screen));
  return open < 0 ? [...screens, String(endOf(said))] : screens.slice(0, open + 1);
}

/** Returns the screen before on the path: for the end, the last of the walk; for screens after it, the end. */
export function screenBefore(said: Said, screen: Screen): Screen | undefined {
  const [at, end] = [walk.findIndex((known) => known === screen), endOf(said)];
  if (at < 0 && end !== undefined && screen !== end) return end;
  return walk.slice(0, at < 0 ? walk.length : at).findLast((before) => isOnPath(said, before));
}

/** Returns the screen that follows on the path. */
export function screenAfter(said: Said, screen: WalkScreen): Screen | undefined {
  const rest = walk.slice(walk.indexOf(screen) + 1);
  return rest.find((next) => isOnPath(said, next)) ?? endOf(said);
}
