import {
  afterBoth,
  followUpIds,
  type MarkAction,
  markActions,
  othersMayMakeIt,
  type Task,
  taskIds,
} from '../../terms/tasks';
import { all, any, done, marked, not, rule, type Term } from '../term';
import { type Asked, ask, exactly, neverBoth, stands } from './query';
import {
  isConcern,
  isDanger,
  isFlagged,
  isMade,
  isOnline,
  isSaid,
  isToldSince,
  mayBeMade,
  maySay,
  statusesOf,
  wanted,
} from './words';

const areBothMade = all(isMade('social-services'), isMade('police'));

/** P1: CEOP, the IWF and the site are never open or markable as made before Social Services and the Police are made. */
const order: readonly Asked[] = afterBoth.flatMap((task) => [
  ask(`open ${task}`, stands(task, 'to-do', 'tried'), areBothMade),
  ask(`takes ${task} made`, rule(`takes ${task} made`), areBothMade),
]);

const spoc = 'prevent-spoc';
const isEitherMade = any(isMade('social-services'), isMade('police'));
const isToBeTold = isFlagged('violent-extremism');

/** P2: flagged violent extremism makes the Prevent/Channel contact a duty, after either call; the case waits for it. */
const prevent: readonly Asked[] = [
  ...exactly(`duty ${spoc}`, rule(`duty ${spoc}`), isToBeTold),
  ...exactly(`asks ${spoc}`),
  ask(`open ${spoc}`, stands(spoc, 'to-do', 'tried'), isEitherMade),
  ask(`takes ${spoc} made`, rule(`takes ${spoc} made`), isEitherMade),
  ask(`complete with ${spoc}`, all(isToBeTold, rule('complete')), any(isMade(spoc), isSaid(spoc, 'handled', 'left'))),
];

/** P3: Social Services first and the Police second in the plan of every concern, both open from the start. */
const first: readonly Asked[] = [
  ask('first social-services', isConcern, rule('first social-services')),
  ask('second police', isConcern, rule('second police')),
  ...(['social-services', 'police'] as const).map((task) =>
    ask(`open ${task}`, isConcern, stands(task, 'to-do', 'tried', 'made')),
  ),
  ask('duty social-services', isConcern, rule('duty social-services')),
  ask('duty police', all(isConcern, any(isOnline, isDanger)), rule('duty police')),
];

/** P7: an option is offered exactly if the answers call for it or it was made, and is never a duty. */
const offers: readonly Asked[] = afterBoth.flatMap((task) => [
  ...exactly(`planned ${task}`),
  neverBoth(`duty ${task}`, rule(`planned ${task}`), rule(`duty ${task}`)),
]);

const isMarkedAtAll = (task: Task): Term =>
  any(...markActions.filter((mark) => !['told-more', 'corrected'].includes(mark)).map((mark) => marked(task, mark)));
const isMadeByAnswerAlone = (task: Task): Term => all(isMade(task), not(marked(task, 'made')));

/** Returns what a mark needs; undefined if it can never be set on such a task. */
function needs(task: Task, action: MarkAction): Term | undefined {
  const isUnmade = all(isConcern, wanted(`planned ${task}`), not(isMade(task)));
  const isUnsaid = not(isSaid(task, 'handled', 'left'));
  if (action === 'made') return all(isUnmade, mayBeMade(task));
  if (action === 'tried') {
    const first = all(isUnmade, isUnsaid, mayBeMade(task));
    return othersMayMakeIt(task) ? first : any(first, needs(task, 'told-more')!);
  }
  if (action === 'told-more')
    return othersMayMakeIt(task) ? undefined : all(isConcern, wanted(`planned ${task}`), rule(`any-news ${task}`));
  const [saying, by] = action.split(':') as ['handled' | 'left', 'social-services' | 'police'];
  const may = maySay(task, saying, by);
  return may && all(isUnmade, isUnsaid, may, isMade(by));
}

function marking(task: Task, action: MarkAction): readonly Asked[] {
  const takes = rule(`takes ${task} ${action}`);
  const wants = needs(task, action);
  return wants
    ? exactly(`takes ${task} ${action}`, takes, wants)
    : [neverBoth(`takes ${task} ${action}`, all(isConcern, wanted(`planned ${task}`)), takes)];
}
/** Any mark can be corrected, and a call or a try since an answer said that they knew, but not what an answer says. */
const correcting = (task: Task): readonly Asked[] => [
  ask(`takes ${task} corrected`, rule(`takes ${task} corrected`), any(isMarkedAtAll(task), isToldSince(task))),
  ...exactly(
    `takes ${task} corrected by-answer`,
    all(isMadeByAnswerAlone(task), rule(`takes ${task} corrected`)),
    all(isMadeByAnswerAlone(task), any(isToldSince(task), marked(task, 'tried'))),
  ),
  ask(`takes ${task} corrected missing`, all(isMarkedAtAll(task), not(isMade(task))), rule(`takes ${task} corrected`)),
];

/** P12: what was made stays in the plan and opens only what comes after it; every status is right. */
const madeStays: readonly Asked[] = taskIds.flatMap((task) => [
  ask(`planned ${task}`, isMade(task), rule(`planned ${task}`)),
  ...statusesOf(task).map((status) =>
    ask(
      `status ${task} ${status}`,
      all(wanted(`planned ${task}`), wanted(`status ${task} ${status}`)),
      rule(`status ${task} ${status}`),
    ),
  ),
  ...exactly(`opens ${task}`, rule(`opens ${task}`), mayBeMade(task)),
  ...markActions.filter((action) => action !== 'corrected').flatMap((action) => marking(task, action)),
  ...correcting(task),
]);

const isUntold = wanted('danger untold');

/** P15: a case with danger that the Police do not know of is never complete, and warns of it. */
const danger: readonly Asked[] = [
  ask('complete with danger', all(rule('complete'), isDanger), not(isUntold)),
  ...['none', 'live-untold', 'live-told', 'past-untold', 'past-told'].map((state) =>
    ask(`danger ${state}`, wanted(`danger ${state}`), rule(`danger ${state}`)),
  ),
  ...exactly('danger untold'),
  ask('outstanding called-999', all(isConcern, isUntold), rule('outstanding called-999')),
  neverBoth('danger untold, complete', isUntold, rule('complete')),
];

const toOthers = markActions.filter((action) => action.includes(':'));

/** P16: Social Services and the Police are settled only by made. */
const settled: readonly Asked[] = (['social-services', 'police'] as const).flatMap((task) => {
  const isDuty = wanted(`duty ${task}`);
  return [
    ask(`settled ${task}`, stands(task, 'made', 'made-early', 'handled', 'left'), isMade(task)),
    ...toOthers.map((action) => neverBoth(`takes ${task} ${action}`, isConcern, rule(`takes ${task} ${action}`))),
    ask(`complete with ${task}`, all(rule('complete'), isDuty), isMade(task)),
    ask(`left ${task}`, all(isConcern, isDuty, not(isMade(task))), rule(`left ${task}`)),
  ];
});

/** P19: a follow-up is there exactly when due, can be marked only then, and nothing is all done before it is. */
const nothingForgotten: readonly Asked[] = followUpIds.flatMap((id) => [
  ...exactly(`to-follow ${id}`),
  neverBoth(`all-done with ${id}`, wanted(`to-follow ${id}`), rule('all-done')),
  ...exactly(`takes ${id} done`, rule(`takes ${id} done`), all(isConcern, wanted(`to-follow ${id}`))),
  ...exactly(`takes ${id} corrected`, rule(`takes ${id} corrected`), done(id)),
]);

/** The queries about one case, by promise. */
export const ofOneCase = {
  P1: order,
  P2: prevent,
  P3: first,
  P7: offers,
  P12: madeStays,
  P15: danger,
  P16: settled,
  P19: nothingForgotten,
} as const;
