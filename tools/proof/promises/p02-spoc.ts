import type { Case } from '../search/case';
import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { isFlagged } from '../terms/meaning';
import { isEitherMade, settles, statusOf } from '../terms/plan';
import { screens } from '../terms/screens';
import { type Check, every } from './check';

const task = 'prevent-spoc';
const isExtremism = (said: Case): boolean => isFlagged(said, 'violent-extremism');
/** Nobody was told before. */
const isFirst = (said: Case): boolean => !isEitherMade(said);

/** P2: violent extremism flagged is what makes the Prevent/Channel contact a duty; only after Social Services or the Police; and the case waits for it. */
export const spoc: readonly Check[] = [
  every('spoc-no-duty', {}, (said) => rules.isDuty(said, task), { when: isExtremism }),
  every('spoc-needless', {}, (said) => !rules.isDuty(said, task), { when: (said) => !isExtremism(said) }),
  every(
    'spoc-open-first',
    {},
    (said) => !rules.plans(said, task) || !['to-do', 'tried'].includes(rules.statusOf(said, task)),
    { when: isFirst },
  ),
  every('spoc-marked-first', {}, (said) => !rules.takesMark(said, task, 'made'), { when: isFirst }),
  ...screens.map((screen) =>
    every(
      'spoc-button-first',
      { screen },
      (said) => !chart.allows(chart.reachedAt(screen, said), chart.mark('made', task)),
      { when: isFirst },
    ),
  ),
  every('complete-without-spoc', {}, (said) => !rules.isComplete(said), {
    when: (said) => isExtremism(said) && !settles(statusOf(said, task)),
  }),
];
