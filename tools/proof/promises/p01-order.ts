import type { Case } from '../search/case';
import { waysTold } from '../search/ways';
import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { areBothMade } from '../terms/plan';
import { type Screen, screens } from '../terms/screens';
import { afterBoth, type Task } from '../terms/tasks';
import { type Check, each, every } from './check';

const isLocked =
  (screen: Screen, task: Task) =>
  (said: Case): boolean =>
    !chart.allows(chart.reachedAt(screen, said), chart.mark('made', task));
/** Before both were told. */
const when = (said: Case): boolean => !areBothMade(said);

/** P1: CEOP, the IWF and the site are never open, and can never be marked made, unless Social Services and the Police are made. */
export const order: readonly Check[] = afterBoth.flatMap((task) => [
  every(
    'open-before-both',
    { task },
    (said) => !rules.plans(said, task) || !['to-do', 'tried'].includes(rules.statusOf(said, task)),
    { when },
  ),
  every('marked-before-both', { task }, (said) => !rules.takesMark(said, task, 'made'), { when }),
  ...(['referrals', `referrals/${task}`] as const).map((screen) =>
    every('button-before-both', { task, screen }, isLocked(screen, task), { when }),
  ),
  ...screens.map((screen) =>
    each('button-before-both', { task, screen }, waysTold[task], isLocked(screen, task), { when }),
  ),
]);
