import type { Said } from './case';
import { isConcern } from './meaning';
import { isLeftToOthers, isMade, isMadeByAnswer, isMarkedAtAll, isPlanned, mayBeMade } from './plan';
import { type Body, type MarkAction, mayBeLeft, othersMayMakeIt, type Task } from './tasks';
import { hasNews } from './told';

/** Whether a mark may be set. */
export function mayMark(said: Said, task: Task, action: MarkAction): boolean {
  if (action === 'corrected') return isMarkedAtAll(said, task) && !isMadeByAnswer(said, task);
  if (!isConcern(said) || !isPlanned(said, task)) return false;
  if (action === 'told-more') return hasNews(said, task);
  if (isMade(said, task)) return false;
  if (action === 'made') return mayBeMade(said, task);
  if (isLeftToOthers(said, task)) return false;
  if (action === 'tried') return mayBeMade(said, task) && !said.isMarked(task, 'tried');
  const [what, by] = action.split(':') as ['handled' | 'left', Body];
  return (what === 'handled' ? othersMayMakeIt(task) : mayBeLeft(task)) && isMade(said, by);
}
