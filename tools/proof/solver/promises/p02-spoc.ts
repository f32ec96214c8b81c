import { all, any, rule } from '../term';
import { exactly, queriesOf, type Query, stands } from './query';
import { isFlagged } from './words/answers';
import { isMade, isSaid } from './words/tasks';

const ask = queriesOf('P2');
const task = 'prevent-spoc';
const isEitherMade = any(isMade('social-services'), isMade('police'));
const isToBeTold = isFlagged('violent-extremism');

/** P2: violent extremism flagged makes the Prevent/Channel contact a duty; only after one of the two; and the case waits for it. */
export const spoc: readonly Query[] = [
  ...exactly(ask, `duty ${task}`, rule(`duty ${task}`), isToBeTold),
  ask(`open ${task}`, stands(task, 'to-do', 'tried'), isEitherMade),
  ask(`takes ${task} made`, rule(`takes ${task} made`), isEitherMade),
  ask(`complete with ${task}`, all(isToBeTold, rule('complete')), any(isMade(task), isSaid(task, 'handled'))),
];
