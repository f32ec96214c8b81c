import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { isFlagged } from '../terms/meaning';
import { isEitherMade, settles, statusOf } from '../terms/plan';
import { screens } from '../terms/screens';
import { type Check, every } from './check';

const task = 'prevent-spoc';

/** P2: violent extremism flagged is what makes the Prevent/Channel contact a duty; only after Social Services or the Police; and the case waits for it. */
export const spoc: readonly Check[] = [
  every('spoc-no-duty', {}, (said) => !isFlagged(said, 'violent-extremism') || rules.isDuty(said, task)),
  every('spoc-needless', {}, (said) => isFlagged(said, 'violent-extremism') || !rules.isDuty(said, task)),
  every(
    'spoc-open-first',
    {},
    (said) =>
      isEitherMade(said) || !rules.plans(said, task) || !['to-do', 'tried'].includes(rules.statusOf(said, task)),
  ),
  every('spoc-marked-first', {}, (said) => isEitherMade(said) || !rules.takesMark(said, task, 'made')),
  ...screens.map((screen) =>
    every(
      'spoc-button-first',
      { screen },
      (said) => isEitherMade(said) || !chart.allows(chart.reachedAt(screen, said), chart.mark('made', task)),
    ),
  ),
  every(
    'complete-without-spoc',
    {},
    (said) => !isFlagged(said, 'violent-extremism') || settles(statusOf(said, task)) || !rules.isComplete(said),
  ),
];
