import type { Said } from './case';
import { isConcern, isImplied, tells } from './meaning';
import { isMade } from './plan';
import type { FollowUp } from './tasks';

/** Whether a follow-up is there. */
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
    default:
      return isMade(said, 'social-services');
  }
}

/** Whether a follow-up is there, and not marked as done. */
export const isToFollow = (said: Said, id: FollowUp): boolean => isThere(said, id) && !said.isDone(id);

/** Whether the mark of a follow-up may be set, or taken back. */
export const mayMarkFollowUp = (said: Said, id: FollowUp, action: 'done' | 'corrected'): boolean =>
  action === 'done' ? isConcern(said) && isToFollow(said, id) : said.isDone(id);
