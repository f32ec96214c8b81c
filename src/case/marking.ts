import { type TaskId, tasks } from '#protocol/tasks';
import { type Act, type CaseFacts, isMade, isOpen, isSaying, madeByAnswer, saidOf } from './marks';
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

/** A task that was left to a body which is not made any more reads as without a mark. */
function repeated(facts: CaseFacts, task: TaskId, act: Act): Refusal | undefined {
  if (isMade(facts, task)) return 'already-made';
  if (act.do !== 'made' && saidOf(facts, task)) return 'already-handled';
  return act.do === 'tried' && facts.marks[task] === 'tried' ? 'already-tried' : undefined;
}

/** Why an act is not allowed, by the first reason that fits; undefined where it is. The one lock of the order of referral. */
export function refusal(facts: CaseFacts, task: TaskId, act: Act): Refusal | undefined {
  if (act.do === 'corrected') return correctionRefused(facts, task);
  if (!isConcern(facts.answers)) return 'no-concern';
  if (!isPlanned(facts, task)) return 'not-in-plan';
  if (isSaying(act.do) && !tasks[task].mayBeSaid.includes(act.do)) return 'not-for-this-task';
  const again = repeated(facts, task, act);
  if (again) return again;
  return (act.by ? isMade(facts, act.by) : isOpen(facts, task)) ? undefined : 'locked';
}
