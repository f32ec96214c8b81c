import { followUpIds } from '../../terms/tasks';
import { all, done, rule } from '../term';
import { exactly, neverBoth, queriesOf, type Query } from './query';
import { isConcern, wanted } from './words/answers';

const ask = queriesOf('P19');

/** P19: what follows is there exactly where it should be, can be marked there only, and while it is to do nothing is all done. */
export const nothingForgotten: readonly Query[] = followUpIds.flatMap((id) => [
  ...exactly(ask, `to-follow ${id}`),
  neverBoth(ask, `all-done with ${id}`, wanted(`to-follow ${id}`), rule('all-done')),
  ...exactly(ask, `takes ${id} done`, rule(`takes ${id} done`), all(isConcern, wanted(`to-follow ${id}`))),
  ...exactly(ask, `takes ${id} corrected`, rule(`takes ${id} corrected`), done(id)),
]);
