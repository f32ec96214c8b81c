import { all, not, rule } from '../term';
import { exactly, neverBoth, queriesOf, type Query } from './query';
import { isConcern, isDanger, wanted } from './words/answers';

const ask = queriesOf('P15');
const isUntold = wanted('danger untold');

/** P15: danger of which the Police do not know is never complete, and is warned of. */
export const danger: readonly Query[] = [
  ask('complete with danger', all(rule('complete'), isDanger), not(isUntold)),
  ...['none', 'live-untold', 'live-told', 'past-untold', 'past-told'].map((state) =>
    ask(`danger ${state}`, wanted(`danger ${state}`), rule(`danger ${state}`)),
  ),
  ...exactly(ask, 'danger untold'),
  ask('outstanding called-999', all(isConcern, isUntold), rule('outstanding called-999')),
  neverBoth(ask, 'danger untold, complete', isUntold, rule('complete')),
];
