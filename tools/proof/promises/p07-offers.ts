import type { Case } from '../search/case';
import * as rules from '../subject/rules';
import { isCalledFor, isMade } from '../terms/plan';
import { afterBoth, type Task } from '../terms/tasks';
import { type Check, every } from './check';

const isOffered = (said: Case, task: Task): boolean => isCalledFor(said, task) || isMade(said, task);

/** P7: what is only offered is offered exactly when the answers call for it or it was made, and is never a duty. */
export const offers: readonly Check[] = afterBoth.flatMap((task) => [
  every('not-offered', { task }, (said) => rules.plans(said, task), { when: (said) => isOffered(said, task) }),
  every('offered-needless', { task }, (said) => !rules.plans(said, task), { when: (said) => !isOffered(said, task) }),
  every('offer-is-duty', { task }, (said) => !rules.isDuty(said, task)),
]);
