import { markActions, mayBeLeft, othersMayMakeIt, type MarkAction, type Task, taskIds } from '../../terms/tasks';
import { all, any, marked, not, rule, type Term } from '../term';
import { exactly, neverBoth, queriesOf, type Query } from './query';
import { isConcern, wanted } from './words/answers';
import { isMade, isSaid, mayBeMade, statusesOf } from './words/tasks';

const ask = queriesOf('P12');

const isMarkedAtAll = (task: Task): Term =>
  any(...markActions.filter((mark) => !['told-more', 'corrected'].includes(mark)).map((mark) => marked(task, mark)));
const isMadeByAnswerAlone = (task: Task): Term => all(isMade(task), not(marked(task, 'made')));

/** What a mark needs, where it can be set at all on such a task. */
function needs(task: Task, action: MarkAction): Term | undefined {
  const isUnmade = all(isConcern, wanted(`planned ${task}`), not(isMade(task)));
  const isUnsaid = not(isSaid(task, 'handled', 'left'));
  if (action === 'made') return all(isUnmade, mayBeMade(task));
  if (action === 'tried') return all(isUnmade, isUnsaid, mayBeMade(task), not(marked(task, 'tried')));
  if (action === 'told-more')
    return othersMayMakeIt(task) ? undefined : all(isConcern, wanted(`planned ${task}`), rule(`any-news ${task}`));
  const [saying, by] = action.split(':') as ['handled' | 'left', 'social-services' | 'police'];
  return (saying === 'handled' ? othersMayMakeIt(task) : mayBeLeft(task))
    ? all(isUnmade, isUnsaid, isMade(by))
    : undefined;
}

function marking(task: Task, action: MarkAction): readonly Query[] {
  const takes = rule(`takes ${task} ${action}`);
  const wants = needs(task, action);
  return wants
    ? exactly(ask, `takes ${task} ${action}`, takes, wants)
    : [neverBoth(ask, `takes ${task} ${action}`, all(isConcern, wanted(`planned ${task}`)), takes)];
}
/** A mark can be corrected, but for what an answer says. */
const correcting = (task: Task): readonly Query[] => [
  ask(`takes ${task} corrected`, rule(`takes ${task} corrected`), isMarkedAtAll(task)),
  neverBoth(ask, `takes ${task} corrected by-answer`, isMadeByAnswerAlone(task), rule(`takes ${task} corrected`)),
  ask(`takes ${task} corrected missing`, all(isMarkedAtAll(task), not(isMade(task))), rule(`takes ${task} corrected`)),
];

/** P12: what was made stays in the plan, opens what comes after it and nothing else, and each task stands as it should. */
export const madeStays: readonly Query[] = taskIds.flatMap((task) => [
  ask(`planned ${task}`, isMade(task), rule(`planned ${task}`)),
  ...statusesOf(task).map((status) =>
    ask(
      `status ${task} ${status}`,
      all(wanted(`planned ${task}`), wanted(`status ${task} ${status}`)),
      rule(`status ${task} ${status}`),
    ),
  ),
  ...exactly(ask, `opens ${task}`, rule(`opens ${task}`), mayBeMade(task)),
  ...markActions.filter((action) => action !== 'corrected').flatMap((action) => marking(task, action)),
  ...correcting(task),
]);
