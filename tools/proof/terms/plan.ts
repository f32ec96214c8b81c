import { type Said, word } from './case';
import {
  isConcern,
  isOnlineConcern,
  isDanger,
  isExtremismIdentified,
  isFlagged,
  isGroomed,
  isImageryOrUnsure,
  tells,
} from './meaning';
import { bodies, type Body, marks, mayBeLeft, othersMayMakeIt, type Task } from './tasks';

/** The status of a task in the plan. */
export const statuses = ['made-early', 'made', 'handled', 'left', 'locked', 'tried', 'to-do'] as const;
export type Status = (typeof statuses)[number];

/** Whether a task with this status needs nothing more. */
export const settles = (status: string): boolean => ['made', 'made-early', 'handled', 'left'].includes(status);

/** Whether the task was already reported before this case. */
export const wasReported = (said: Said, task: Task): boolean => tells(said, 'already-reported', task);
/** Whether an answer says that the task was made. */
export const isMadeByAnswer = (said: Said, task: Task): boolean =>
  wasReported(said, task) || (task === 'police' && tells(said, 'called-999', 'called-police'));
/** Whether a mark says that the task was made. */
const isMarkedMade = (said: Said, task: Task): boolean => said.isMarked(task, 'made');
/** Whether the task was made, by mark or by answer. */
export const isMade = word('made', (said, task: Task) => isMarkedMade(said, task) || isMadeByAnswer(said, task));

/** Whether enough is made for a task to open (5.5.3-violent-extremism-c; 5.5.7-a, the strictest wording). */
function isEnough(task: Task, made: (other: Task) => boolean): boolean {
  if (!othersMayMakeIt(task)) return true;
  return task === 'prevent-spoc'
    ? made('social-services') || made('police')
    : made('social-services') && made('police');
}

/** Whether a task may be made now. */
export const mayBeMade = word('opens', (said, task: Task) => isEnough(task, (other) => isMade(said, other)));
/** Whether Social Services or the Police know. */
export const isEitherMade = (said: Said): boolean => isMade(said, 'social-services') || isMade(said, 'police');
/** Whether Social Services and the Police both know (5.5.7-a). */
export const areBothMade = (said: Said): boolean => isMade(said, 'social-services') && isMade(said, 'police');

/** Whether the answers call for the task, as a duty or an option. */
export function isCalledFor(said: Said, task: Task): boolean {
  if (!othersMayMakeIt(task)) return isConcern(said);
  if (task === 'prevent-spoc') return isFlagged(said, 'violent-extremism');
  return isGroomed(said) || (task !== 'site' && isImageryOrUnsure(said));
}

/** Whether the task is a duty. */
export const isDuty = word('duty', (said, task: Task) => {
  if (task === 'social-services') return isConcern(said);
  if (task === 'police') return isOnlineConcern(said) || (isConcern(said) && isDanger(said));
  return task === 'prevent-spoc' && isFlagged(said, 'violent-extremism');
});

/** Whether a duty is in doubt: the Police are asked whether it is a Prevent referral at all. */
export const isInDoubt = (said: Said, task: Task): boolean =>
  task === 'prevent-spoc' && isFlagged(said, 'violent-extremism') && !isExtremismIdentified(said);

/** Returns how the task reads: a duty must be made, or is asked about while it is in doubt. */
export const readsOf = (said: Said, task: Task): 'must' | 'ask' | 'may' =>
  isDuty(said, task) ? (isInDoubt(said, task) ? 'ask' : 'must') : 'may';

/** The clauses on which the plan asks for each task. */
const clauses: Readonly<Record<Task, readonly string[]>> = {
  'social-services': ['5.5.5-b', '5.5.7-a'],
  police: ['5.5.5-b', '5.5.7-a'],
  'prevent-spoc': ['5.5.3-violent-extremism-c'],
  ceop: ['5.5.6-g', '5.5.7-a', '5.5.7-b'],
  iwf: ['5.5.6-g', '5.5.7-a', '5.5.7-c'],
  site: ['5.5.5-d', '5.5.5-e'],
};
/** The clauses for a task in this case: with online grooming, CEOP and the IWF are based on 5.5.5 as well. */
export const clausesOf = (said: Said, task: Task): readonly string[] =>
  (task === 'ceop' || task === 'iwf') && isGroomed(said) ? [...clauses[task], ...clauses.site] : clauses[task];

/** Whether the task is in the plan: called for, or made. */
export const isPlanned = word('planned', (said, task: Task) => isCalledFor(said, task) || isMade(said, task));

function isTooEarly(said: Said, task: Task): boolean {
  if (wasReported(said, task)) return !isEnough(task, (other) => wasReported(said, other));
  return !mayBeMade(said, task);
}

/** Whether a body may say it of the task: that Prevent be left, only the Police and only in doubt. */
export const maySay = (said: Said, task: Task, what: 'handled' | 'left', by: Body): boolean =>
  (what === 'handled' ? othersMayMakeIt(task) : mayBeLeft(task, by))
  && (what === 'handled' || task !== 'prevent-spoc' || isInDoubt(said, task));

/** Returns who makes the task or asked to leave it. Only the word of a body that was told counts. */
export const saidBy = (said: Said, task: Task, what: 'handled' | 'left'): Body | undefined =>
  bodies.find((body) => said.isMarked(task, `${what}:${body}`) && maySay(said, task, what, body) && isMade(said, body));
/** Whose word settles a task that was not made. */
export const settledBy = (said: Said, task: Task): Body | 'none' =>
  (isMade(said, task) ? undefined : (saidBy(said, task, 'handled') ?? saidBy(said, task, 'left'))) ?? 'none';
/** Whether others make the task, or asked to leave it. */
export const isLeftToOthers = (said: Said, task: Task): boolean =>
  saidBy(said, task, 'handled') !== undefined || saidBy(said, task, 'left') !== undefined;

/** Returns the status of a task in the plan: the first that applies. */
export function statusOf(said: Said, task: Task): Status {
  if (isMade(said, task)) return isTooEarly(said, task) ? 'made-early' : 'made';
  if (saidBy(said, task, 'handled')) return 'handled';
  if (saidBy(said, task, 'left')) return 'left';
  if (!mayBeMade(said, task)) return 'locked';
  return said.isMarked(task, 'tried') ? 'tried' : 'to-do';
}

/** Whether the task has a mark. */
export const isMarkedAtAll = (said: Said, task: Task): boolean => marks.some((mark) => said.isMarked(task, mark));
