import { type FollowUpId, followUpIds, followUps } from '#protocol/follow-ups';
import { holds } from './answers';
import { tableOf } from './listed';
import { type CaseFacts, hasMark, isMade } from './marks';

/** A follow-up that applies, and whether it is done. */
export interface FollowUpRow {
  readonly id: FollowUpId;
  readonly status: 'to-do' | 'done';
}

/** Whether a follow-up applies: the answers ask for it, and the call that it follows has been made. */
export function isThere(facts: CaseFacts, id: FollowUpId): boolean {
  const { thereWhen, afterMade } = followUps[id];
  return holds(thereWhen, facts.answers) && (afterMade === undefined || isMade(facts, afterMade));
}

const isToFollow = (facts: CaseFacts, id: FollowUpId): boolean => isThere(facts, id) && !hasMark(facts, id);

/** Whether any follow-up that applies has not been done. */
export const isAnyToFollow = (facts: CaseFacts): boolean => followUpIds.some((id) => isToFollow(facts, id));

/** Returns the follow-ups that apply, in order. */
export const followUpsOf = tableOf<CaseFacts, FollowUpId, FollowUpRow>(followUpIds, isThere, {
  id: (_, id) => id,
  status: (facts, id) => (isToFollow(facts, id) ? 'to-do' : 'done'),
});
