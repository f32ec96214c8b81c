import { readsAsLookedAfter } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import { counted, holds } from '../../case/answers';
import { type CaseFacts, isBody, isOpen, madeByAnswer } from '../../case/marks';
import { isOnlineConcern } from '../../case/path';
import { plan, taskStatus } from '../../case/plan';
import { isAuthority } from '../../contacts/authorities';
import type { GroundedKey } from '../updates/basis';

/**
 * The text that says who a task's people are, or that they are told only if it is wanted. Undefined where the area names Social Services
 * and the Police, and for the others.
 */
export function whoKey({ answers }: CaseFacts, task: TaskId): GroundedKey | undefined {
  if (task === 'ceop') return 'tasks:ceop/who';
  const [area] = counted(answers, 'local-authority');
  return isBody(task) && !isAuthority(area) ? `tasks:${task}/who` : undefined;
}

const when = (holds: boolean, key: GroundedKey): readonly GroundedKey[] => (holds ? [key] : []);

/** What was told too early, and is to be said here. */
const earlyKeys = (facts: CaseFacts, task: TaskId): readonly GroundedKey[] =>
  plan(facts)
    .filter((row) => row.status === 'made-early' && (isBody(task) || row.task === task))
    .flatMap((row) => (isBody(row.task) ? [] : [`tasks:early/${row.task}` as const]));

/** What the answers and marks add to a task's page, as keys of its texts: looked after, no way through, told too early, no device or internet. */
export function fittedKeys(facts: CaseFacts, task: TaskId): readonly GroundedKey[] {
  const { answers } = facts;
  const [area] = counted(answers, 'local-authority');
  const isOnline = isOnlineConcern(answers);
  const tried = isBody(task) || task === 'prevent-spoc' ? (`tasks:tried/${task}` as const) : 'tasks:tried/other';
  return [
    ...when(taskStatus(facts, task) === 'tried', tried),
    ...earlyKeys(facts, task),
    ...when(task === 'social-services' && holds(readsAsLookedAfter, answers), 'tasks:social-services/lookedAfter'),
    ...when(isBody(task) && area === 'outside-wales', 'tasks:social-services/outsideWales'),
    ...when(isBody(task) && area === 'not-known', 'tasks:social-services/areaNotKnown'),
    ...when(task === 'police' && isOnline && madeByAnswer(answers, 'police'), 'tasks:police/online'),
    ...when(task === 'police' && !isOnline, 'tasks:police/offline'),
  ];
}

/** What says who they are and how to reach them, as keys of its texts. */
function reachKeys(facts: CaseFacts, task: TaskId): readonly GroundedKey[] {
  const [area] = counted(facts.answers, 'local-authority');
  const who = whoKey(facts, task);
  return [
    ...(who ? [who] : []),
    ...when(task === 'social-services' && !isAuthority(area), 'tasks:social-services/noNumber'),
    `tasks:${task}/reach`,
  ];
}

/** The texts of a task's page that are in sight from the start, but what is said to its people. */
export function keysInSight(facts: CaseFacts, task: TaskId): readonly GroundedKey[] {
  const first = isOpen(facts, task) || isBody(task) ? reachKeys(facts, task) : [`tasks:locked/why/${task}` as const];
  return [...first, ...fittedKeys(facts, task), `tasks:${task}/doNot`];
}
