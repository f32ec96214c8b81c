import { all, any, rule } from '../term';
import { queriesOf, type Query, stands } from './query';
import { isConcern, isDanger, isOnline } from './words/answers';

const ask = queriesOf('P3');

/** P3: Social Services first and the Police second in the plan of every concern, both open from the first moment. */
export const first: readonly Query[] = [
  ask('first social-services', isConcern, rule('first social-services')),
  ask('second police', isConcern, rule('second police')),
  ...(['social-services', 'police'] as const).map((task) =>
    ask(`open ${task}`, isConcern, stands(task, 'to-do', 'tried', 'made')),
  ),
  ask('duty social-services', isConcern, rule('duty social-services')),
  ask('duty police', all(isConcern, any(isOnline, isDanger)), rule('duty police')),
];
