import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { isConcern } from '../terms/meaning';
import { isDuty, isMade, settles } from '../terms/plan';
import { screens } from '../terms/screens';
import { type Check, every } from './check';

/** P16: Social Services and the Police are settled only by made. */
export const settled: readonly Check[] = (['social-services', 'police'] as const).flatMap((task) => [
  every('settled-unmade', { task }, (said) => isMade(said, task) || !settles(rules.statusOf(said, task))),
  every('left-to-others', { task }, (said) => !rules.takesMark(said, task, 'handled')),
  ...screens.map((screen) =>
    every(
      'left-to-others-button',
      { task, screen },
      (said) => !chart.allows(chart.reachedAt(screen, said), chart.mark('handled', task)),
    ),
  ),
  every('complete-without', { task }, (said) => !isDuty(said, task) || isMade(said, task) || !rules.isComplete(said)),
  every(
    'not-outstanding',
    { task },
    (said) => !isConcern(said) || !isDuty(said, task) || isMade(said, task) || rules.isDutyLeft(said, task),
  ),
]);
