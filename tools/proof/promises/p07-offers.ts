import * as rules from '../subject/rules';
import { isCalledFor, isMade } from '../terms/plan';
import { afterBoth } from '../terms/tasks';
import { type Check, every } from './check';

/** P7: what is only offered is offered exactly when the answers call for it or it was made, and is never a duty. */
export const offers: readonly Check[] = afterBoth.flatMap((task) => [
  every('not-offered', { task }, (said) => !(isCalledFor(said, task) || isMade(said, task)) || rules.plans(said, task)),
  every(
    'offered-needless',
    { task },
    (said) => isCalledFor(said, task) || isMade(said, task) || !rules.plans(said, task),
  ),
  every('offer-is-duty', { task }, (said) => !rules.isDuty(said, task)),
]);
