import { elsewhereInUk, extremismInDoubt, inCare, outsideUk, readsAsLookedAfter } from '#protocol/questions';
import { type TaskId, tasks } from '#protocol/tasks';
import { counted, holds, isOnlineConcern } from '../../case/answers';
import { isElsewhereNow } from '../../case/log';
import { isLive } from '../../case/danger';
import { type CaseFacts, isBody, isOpen, type Log, madeByAnswer } from '../../case/marks';
import { isNewsFirst, isUnsettled, plan, type PlannedTask, taskStatus } from '../../case/plan';
import { isAuthority } from '../../contacts/authorities';
import type { Key } from '../../words/words';
import type { GroundedPlace } from '../updates/grounds';
import { isCalled } from './what-to-say';

/**
 * Returns the text that says whom a task is for, or whom to ask before it (5.5.6-g). Undefined for other tasks, and if
 * the area already says whom.
 */
function recipientKey({ answers }: CaseFacts, task: TaskId): GroundedPlace | undefined {
  if (task === 'ceop') return 'tasks:ceop/who';
  return isBody(task) && counted(answers, 'local-authority').length === 0 ? `tasks:${task}/who` : undefined;
}

const when = (holds: boolean, key: GroundedPlace): readonly GroundedPlace[] => (holds ? [key] : []);

const beyondWales = {
  'elsewhere-in-uk': 'elsewhereInUk',
  'outside-uk': 'outsideUk',
  'not-known': 'areaNotKnown',
} as const;
type Beyond = keyof typeof beyondWales;

/** Returns texts that answers and marks add: looked after, no way through, told too early, another area, not online. */
export function fittedKeys(facts: CaseFacts & { readonly log?: Log }, task: TaskId): readonly GroundedPlace[] {
  const { answers, told } = facts;
  const [area] = counted(answers, 'local-authority');
  const isOnline = isOnlineConcern(answers);
  const status = taskStatus(facts, task);
  const isInDoubt = task === 'prevent-spoc' && holds(extremismInDoubt, answers);
  const isToSay999 = task === 'social-services' && isLive(answers) && !holds(outsideUk, answers);
  const isOther = isInDoubt || !(isBody(task) || task === 'prevent-spoc');
  const tried = isOther ? 'tasks:tried/other' : (`tasks:tried/${task}` as const);
  const early = plan(facts).filter((row) => row.status === 'made-early' && (isBody(task) || row.task === task));
  return [
    ...when(isInDoubt && isUnsettled(status), 'tasks:prevent-spoc/inDoubt'),
    ...when(status === 'tried', isToSay999 ? 'tasks:social-services/triedInDanger' : tried),
    ...early.flatMap((row) => (isBody(row.task) ? [] : [`tasks:early/${row.task}` as const])),
    ...(task === 'social-services' && holds(holds(outsideUk, answers) ? inCare : readsAsLookedAfter, answers)
      ? ([`tasks:social-services/${holds(inCare, answers) ? 'lookedAfter' : 'lookedAfterNotSure'}`] as const)
      : []),
    ...(isBody(task) && area && area in beyondWales ? ([`tasks:${task}/${beyondWales[area as Beyond]}`] as const) : []),
    ...(isBody(task) && isElsewhereNow(facts, task) ? ([`tasks:${task}/otherArea`] as const) : []),
    ...when(task === 'police' && isOnline && madeByAnswer(answers, 'police') && !told.police, 'tasks:police/online'),
    ...when(task === 'police' && !isOnline, 'tasks:police/offline'),
  ];
}

/**
 * Returns the sentence that a call must or may be made, or the Police be asked, until it is settled. While it is
 * locked, nobody is told that they may.
 */
export function dutyKey({ task, reads, status }: PlannedTask): Key | undefined {
  if (!isUnsettled(status) || (reads === 'may' && status === 'locked')) return undefined;
  if (reads === 'must') return task === 'prevent-spoc' ? 'call:duty/mustRefer' : 'call:duty/must';
  return reads === 'may' && task === 'police' ? 'call:duty/mayCall' : `call:duty/${reads}`;
}

/** Returns the texts of a task's page that are in sight from the start, except what to say. */
export function keysInSight(facts: CaseFacts, task: TaskId): readonly GroundedPlace[] {
  const who = recipientKey(facts, task);
  const hasArea = isAuthority(counted(facts.answers, 'local-authority')[0]);
  const reach: readonly GroundedPlace[] = [
    ...(who ? [who] : []),
    ...when(task === 'social-services' && holds(elsewhereInUk, facts.answers), 'tasks:social-services/noNumber'),
    ...when(task === 'police', 'questions:immediate-danger/help'),
    ...when(task !== 'social-services' || !hasArea, `tasks:${task}/reach`),
  ];
  const first = isOpen(facts, task) || isBody(task) ? reach : [`tasks:locked/why/${task}` as const];
  const news = when(isNewsFirst(facts, task), 'tasks:newsFirst');
  return [...news, ...first, ...fittedKeys(facts, task), `tasks:${task}/doNot`];
}

/** Returns what else to know of a call: to say only what is known, what counts as told, what the lock stands on. */
export function moreKeys(facts: CaseFacts, task: TaskId): readonly GroundedPlace[] {
  const isLocked = !isOpen(facts, task);
  const hasArea = isAuthority(counted(facts.answers, 'local-authority')[0]);
  const isEither = tasks[task].opensAfter.need === 'any';
  return [
    ...when(isLocked && !isEither, 'tasks:locked/wordings'),
    ...when(isLocked, isEither ? 'tasks:locked/spocTaken' : 'tasks:locked/taken'),
    ...when(!isLocked && isCalled(task), 'call:say/lead'),
    ...when(task === 'social-services' && hasArea, 'tasks:social-services/reach'),
    'call:mark/lead',
    // What the protocol says of a report is for harm through technology.
    ...when(isOnlineConcern(facts.answers), `tasks:${task}/notes`),
  ];
}
