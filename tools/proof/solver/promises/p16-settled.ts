import { markActions } from '../../terms/tasks';
import { all, not, rule } from '../term';
import { neverBoth, queriesOf, type Query, stands } from './query';
import { isConcern, wanted } from './words/answers';
import { isMade } from './words/tasks';

const ask = queriesOf('P16');
const toOthers = markActions.filter((action) => action.includes(':'));

/** P16: Social Services and the Police are settled only by made. */
export const settled: readonly Query[] = (['social-services', 'police'] as const).flatMap((task) => {
  const isDuty = wanted(`duty ${task}`);
  return [
    ask(`settled ${task}`, stands(task, 'made', 'made-early', 'handled', 'left'), isMade(task)),
    ...toOthers.map((action) => neverBoth(ask, `takes ${task} ${action}`, isConcern, rule(`takes ${task} ${action}`))),
    ask(`complete with ${task}`, all(rule('complete'), isDuty), isMade(task)),
    ask(`left ${task}`, all(isConcern, isDuty, not(isMade(task))), rule(`left ${task}`)),
  ];
});
