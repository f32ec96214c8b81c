import { afterBoth } from '../../terms/tasks';
import { all, rule } from '../term';
import { queriesOf, type Query, stands } from './query';
import { isMade } from './words/tasks';

const ask = queriesOf('P1');
const areBothMade = all(isMade('social-services'), isMade('police'));

/** P1: CEOP, the IWF and the site are never open, and can never be marked made, unless Social Services and the Police are made. */
export const order: readonly Query[] = afterBoth.flatMap((task) => [
  ask(`open ${task}`, stands(task, 'to-do', 'tried'), areBothMade),
  ask(`takes ${task} made`, rule(`takes ${task} made`), areBothMade),
]);
