import type { FollowUpId, TaskId } from '#protocol/tasks';
import {
  type Act,
  type CaseFacts,
  type FollowUpAct,
  hasMark,
  hasNews,
  isBody,
  isFollowUp,
  isMade,
  isMarked,
  isOpen,
  isPlanned,
  isToldSince,
  followUpApplies,
  madeByAnswer,
  type Markable,
  maySay,
  saidOf,
} from './marks';
import { isConcern } from './answers';

/** Why a mark is refused. */
export type Refusal =
  | 'no-concern'
  | 'not-in-plan'
  | 'not-for-this-task'
  | 'already-made'
  | 'already-handled'
  | 'locked'
  | 'nothing-new'
  | 'made-by-answer'
  | 'nothing-to-correct';

/**
 * What an answer says goes only by changing that answer. A call or a try since then can be taken back: after a wrong
 * tap nobody would be told of it any more.
 */
function correctionRefused(facts: CaseFacts, of: Markable): Refusal | undefined {
  if (!isFollowUp(of) && madeByAnswer(facts.answers, of))
    return isToldSince(facts, of) || isMarked(facts, of, 'tried') ? undefined : 'made-by-answer';
  return hasMark(facts, of) ? undefined : 'nothing-to-correct';
}

/** Why the mark repeats a current one; a try does not. `handled` or `left` counts only while who said so is made. */
function repeated(facts: CaseFacts, task: TaskId, act: Act): Refusal | undefined {
  if (isMade(facts, task)) return act.do === 'tried' && hasNews(facts, task) ? undefined : 'already-made';
  return act.do !== 'made' && saidOf(facts, task) ? 'already-handled' : undefined;
}

/** Whether the task takes such a mark at all, as it is answered now. */
function isFor({ answers }: CaseFacts, task: TaskId, act: Act): boolean {
  if (act.by) return maySay(answers, task, act);
  return act.do === 'made' || act.do === 'tried' || (act.do === 'told-more' && isBody(task));
}

/** Returns why a task cannot take a mark now. No other rule locks the order of referral. */
function taskRefused(facts: CaseFacts, task: TaskId, act: Act): Refusal | undefined {
  if (!isPlanned(facts, task)) return 'not-in-plan';
  if (!isFor(facts, task, act)) return 'not-for-this-task';
  if (act.do === 'told-more') return hasNews(facts, task) ? undefined : 'nothing-new';
  const again = repeated(facts, task, act);
  if (again) return again;
  return (act.by ? isMade(facts, act.by) : isOpen(facts, task)) ? undefined : 'locked';
}

function followUpRefused(facts: CaseFacts, id: FollowUpId): Refusal | undefined {
  if (!followUpApplies(facts, id)) return 'not-in-plan';
  return hasMark(facts, id) ? 'already-made' : undefined;
}

const isOfFollowUp = (act: Act | FollowUpAct): act is FollowUpAct => act.do === 'done';

/** Returns the first reason why an act is not allowed; undefined if it is allowed. */
export function refusal(facts: CaseFacts, of: Markable, act: Act | FollowUpAct): Refusal | undefined {
  if (act.do === 'corrected') return correctionRefused(facts, of);
  if (!isConcern(facts.answers)) return 'no-concern';
  if (isFollowUp(of)) return act.do === 'done' ? followUpRefused(facts, of) : 'not-for-this-task';
  return isOfFollowUp(act) ? 'not-for-this-task' : taskRefused(facts, of, act);
}
