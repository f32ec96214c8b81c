import { afterBoth } from '../../terms/tasks';
import { rule } from '../term';
import { exactly, neverBoth, queriesOf, type Query } from './query';

const ask = queriesOf('P7');

/** P7: what is only offered is offered exactly when the answers call for it or it was made, and is never a duty. */
export const offers: readonly Query[] = afterBoth.flatMap((task) => [
  ...exactly(ask, `planned ${task}`),
  neverBoth(ask, `duty ${task}`, rule(`planned ${task}`), rule(`duty ${task}`)),
]);
