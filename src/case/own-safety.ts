import { type ScreenId, taskOf } from '#protocol/screens';
import { type CardLineId, linesOfCard } from './cards';
import { isLive } from './danger';
import type { CaseFacts } from './marks';
import { areCallsMade } from './outstanding';
import { isToRing, rowOf } from './plan';

/**
 * Returns the lines of one's own safety on a screen: none once its calls are made, unless danger is live. The list says
 * where to go above them, and has only the way to ring 999 in silence. Good practice.
 */
export function ownSafetyOn(facts: CaseFacts, screen: ScreenId): readonly CardLineId[] {
  const task = taskOf(screen);
  const row = task && rowOf(facts, task);
  const isToCall = row ? isToRing(row) : !areCallsMade(facts);
  if (!isToCall && !isLive(facts.answers)) return [];
  const lines = linesOfCard(facts.answers, 'safety');
  return screen === 'referrals' ? lines.filter((id) => id === 'safety/silent') : lines;
}
