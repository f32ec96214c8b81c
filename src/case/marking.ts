import { type TaskId, tasks } from '#protocol/tasks';
import { type CaseFacts, isMade, isOpen, madeByAnswer, type Mark, type MarkAction, someoneWasTold } from './marks';
import { isConcern } from './path';
import { isPlanned } from './plan';

/** Why a mark is not allowed. */
export type Refusal =
  | 'no-concern'
  | 'not-in-plan'
  | 'not-for-this-task'
  | 'already-made'
  | 'already-handled'
  | 'already-tried'
  | 'locked'
  | 'made-by-answer'
  | 'nothing-to-correct';

function correctionRefused(facts: CaseFacts, task: TaskId): Refusal | undefined {
  if (madeByAnswer(facts.answers, task)) return 'made-by-answer';
  return facts.marks[task] === undefined ? 'nothing-to-correct' : undefined;
}

function repeated(facts: CaseFacts, task: TaskId, action: Mark): Refusal | undefined {
  const mark = facts.marks[task];
  if (isMade(facts, task)) return 'already-made';
  if (mark === 'handled' && action !== 'made') return 'already-handled';
  return mark === 'tried' && action === 'tried' ? 'already-tried' : undefined;
}

/** Why a mark is not allowed, by the first reason that fits; undefined where it is. The one lock of the order of referral. */
export function refusal(facts: CaseFacts, task: TaskId, action: MarkAction): Refusal | undefined {
  if (action === 'corrected') return correctionRefused(facts, task);
  if (!isConcern(facts.answers)) return 'no-concern';
  if (!isPlanned(facts, task)) return 'not-in-plan';
  if (action === 'handled' && !tasks[task].othersMayMakeIt) return 'not-for-this-task';
  const again = repeated(facts, task, action);
  if (again) return again;
  const open = action === 'handled' ? someoneWasTold(facts) : isOpen(facts, task);
  return open ? undefined : 'locked';
}
