import { type Said, word } from './case';
import { isConcern, isImplied, tells } from './meaning';
import { isLeftToOthers, isMade, isMadeByAnswer, isMarkedAtAll, isPlanned, mayBeMade, maySay } from './plan';
import type { Body, FollowUp, MarkAction, Task } from './tasks';
import { hasNews, isToldSince } from './told';

/** Whether a follow-up is in the case. */
export function isThere(said: Said, id: FollowUp): boolean {
  switch (id) {
    case 'safeguarding-lead':
      return isConcern(said);
    case 'placing-authority':
      return isImplied(said, 'unsupervised-contact') || tells(said, 'looked-after', 'yes', 'not-sure');
    case 'designated-officer':
      return tells(said, 'others-involved', 'trusted-adult');
    case 'adult-report':
      return tells(said, 'harm', 'adult-targeted-for-access');
    case 'support-for-child':
      return tells(said, 'others-involved', 'child-responsible');
    default:
      return isMade(said, 'social-services');
  }
}

/** Whether a follow-up is in the case and not marked as done. */
export const isToFollow = word('to-follow', (said, id: FollowUp) => isThere(said, id) && !said.isDone(id));

/** Whether the mark of a follow-up may be set or taken back. */
export const mayMarkFollowUp = (said: Said, id: FollowUp, action: 'done' | 'corrected'): boolean =>
  action === 'done' ? isConcern(said) && isToFollow(said, id) : said.isDone(id);

/** Whether a mark may be set. */
export function mayMark(said: Said, task: Task, action: MarkAction): boolean {
  if (action === 'corrected') {
    const isSinceAnswered = isToldSince(said, task) || said.isMarked(task, 'tried');
    return isMadeByAnswer(said, task) ? isSinceAnswered : isMarkedAtAll(said, task);
  }
  if (!isConcern(said) || !isPlanned(said, task)) return false;
  if (action === 'told-more') return hasNews(said, task);
  if (isMade(said, task)) return action === 'tried' && hasNews(said, task);
  if (action === 'made') return mayBeMade(said, task);
  if (isLeftToOthers(said, task)) return false;
  if (action === 'tried') return mayBeMade(said, task);
  const [what, by] = action.split(':') as ['handled' | 'left', Body];
  return maySay(said, task, what, by) && isMade(said, by);
}
