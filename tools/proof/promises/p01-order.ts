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
    areBothMade(said) || !chart.allows(chart.reachedAt(screen, said), chart.mark('made', task));

/** P1: CEOP, the IWF and the site are never open, and can never be marked made, unless Social Services and the Police are made. */
export const order: readonly Check[] = afterBoth.flatMap((task) => [
  every(
    'open-before-both',
    { task },
    (said) => areBothMade(said) || !rules.plans(said, task) || !['to-do', 'tried'].includes(rules.statusOf(said, task)),
  ),
  every('marked-before-both', { task }, (said) => areBothMade(said) || !rules.takesMark(said, task, 'made')),
  ...(['referrals', `referrals/${task}`] as const).map((screen) =>
    every('button-before-both', { task, screen }, isLocked(screen, task)),
  ),
  ...screens.map((screen) => each('button-before-both', { task, screen }, waysTold[task], isLocked(screen, task))),
]);
