import { bodies, type Body, mayBeLeft, othersMayMakeIt, type Task, taskIds } from '../../../terms/tasks';
import { all, always, any, marked, never, not, type Rule, type Term } from '../../term';
import { isConcern, isDanger, isFlagged, isGroomed, isImageryOrUnsure, isOnline, tells, wanted } from './answers';

const calledFor: Readonly<Record<Task, Term>> = {
  'social-services': isConcern,
  police: isConcern,
  'prevent-spoc': isFlagged('violent-extremism'),
  ceop: any(isGroomed, isImageryOrUnsure),
  iwf: any(isGroomed, isImageryOrUnsure),
  site: isGroomed,
};
const duties: Readonly<Record<Task, Term>> = {
  'social-services': isConcern,
  police: any(isOnline, all(isConcern, isDanger)),
  'prevent-spoc': isFlagged('violent-extremism'),
  ceop: never,
  iwf: never,
  site: never,
};

/** A task that was told: by a mark, or as an answer says. */
export const isMade = (task: Task): Term => wanted(`made ${task}`);
const isReported = (task: Task): Term => tells('already-reported', task);
/** The Police were rung about the danger. */
export const rungPolice = tells('called-999', 'called-police');
const isMadeByAnswer = (task: Task): Term => any(isReported(task), task === 'police' ? rungPolice : never);

/** What comes before a task, where `made` says what of it there is (5.5.7-a; 5.5.3-violent-extremism-c). */
function isEnough(task: Task, made: (other: Task) => Term): Term {
  if (!othersMayMakeIt(task)) return always;
  return (task === 'prevent-spoc' ? any : all)(made('social-services'), made('police'));
}
/** Whether all that comes before a task is done. */
export const mayBeMade = (task: Task): Term => isEnough(task, isMade);
const isEarly = (task: Task): Term =>
  any(all(isReported(task), not(isEnough(task, isReported))), all(not(isReported(task)), not(mayBeMade(task))));

/** One who was told said so. */
export const isSaidBy = (task: Task, saying: 'handled' | 'left', by: Body): Term =>
  (saying === 'handled' ? othersMayMakeIt(task) : mayBeLeft(task))
    ? all(marked(task, `${saying}:${by}`), isMade(by))
    : never;
/** One of the two said so. */
export const isSaid = (task: Task, ...sayings: readonly ('handled' | 'left')[]): Term =>
  any(...sayings.flatMap((saying) => bodies.map((by) => isSaidBy(task, saying, by))));

const statuses = (task: Task): readonly Rule[] => {
  const open = all(not(isMade(task)), not(isSaid(task, 'handled', 'left')));
  return [
    ['made-early', all(isMade(task), isEarly(task))],
    ['made', all(isMade(task), not(isEarly(task)))],
    ['handled', all(not(isMade(task)), isSaid(task, 'handled'))],
    ['left', all(not(isMade(task)), not(isSaid(task, 'handled')), isSaid(task, 'left'))],
    ['locked', all(open, not(mayBeMade(task)))],
    ['tried', all(open, mayBeMade(task), marked(task, 'tried'))],
    ['to-do', all(open, mayBeMade(task), not(marked(task, 'tried')))],
  ];
};
/** How a task can stand: what comes after nothing is never early or locked, and what others may not make is never left to them. */
export const statusesOf = (task: Task): readonly string[] =>
  statuses(task)
    .map(([status]) => status)
    .filter((status) => othersMayMakeIt(task) || !['made-early', 'handled', 'left', 'locked'].includes(status))
    .filter((status) => mayBeLeft(task) || status !== 'left');

const taskWords = (task: Task): readonly Rule[] => [
  [`wanted planned ${task}`, any(calledFor[task], isMade(task))],
  [`wanted duty ${task}`, duties[task]],
  ...statuses(task).map(([status, is]): Rule => [`wanted status ${task} ${status}`, is]),
];

/** How each task should stand. */
export const ofTasks: readonly Rule[] = [
  ...taskIds.map((task): Rule => [`wanted made ${task}`, any(marked(task, 'made'), isMadeByAnswer(task))]),
  ...taskIds.flatMap(taskWords),
];
