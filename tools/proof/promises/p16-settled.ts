import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { isConcern } from '../terms/meaning';
import { isDuty, isMade, settles } from '../terms/plan';
import { screens } from '../terms/screens';
import { markActions } from '../terms/tasks';
import { type Check, every } from './check';

/** The marks that say that others make it, or asked to leave it. */
const toOthers = markActions.filter((action) => action.includes(':'));

/** P16: Social Services and the Police are settled only by made. */
export const settled: readonly Check[] = (['social-services', 'police'] as const).flatMap((task) => [
  every('settled-unmade', { task }, (said) => isMade(said, task) || !settles(rules.statusOf(said, task))),
  every('left-to-others', { task }, (said) => !toOthers.some((action) => rules.takesMark(said, task, action))),
  ...screens.map((screen) =>
    every('left-to-others-button', { task, screen }, (said) => {
      const at = chart.reachedAt(screen, said);
      return !toOthers.some((action) => chart.allows(at, chart.mark(action, task)));
    }),
  ),
  every('complete-without', { task }, (said) => !isDuty(said, task) || isMade(said, task) || !rules.isComplete(said)),
  every(
    'not-outstanding',
    { task },
    (said) => !isConcern(said) || !isDuty(said, task) || isMade(said, task) || rules.isDutyLeft(said, task),
  ),
]);
