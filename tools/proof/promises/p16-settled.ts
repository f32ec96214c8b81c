import type { Case } from '../search/case';
import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { isDuty, isMade, settles } from '../terms/plan';
import { screens } from '../terms/screens';
import { markActions, type Task } from '../terms/tasks';
import { type Check, every } from './check';

/** The marks that say that others make it, or asked to leave it. */
const toOthers = markActions.filter((action) => action.includes(':'));

const isDue = (said: Case, task: Task): boolean => isDuty(said, task) && !isMade(said, task);

/** P16: Social Services and the Police are settled only by made. */
export const settled: readonly Check[] = (['social-services', 'police'] as const).flatMap((task) => [
  every('settled-unmade', { task }, (said) => !settles(rules.statusOf(said, task)), {
    when: (said) => !isMade(said, task),
  }),
  every('left-to-others', { task }, (said) => !toOthers.some((action) => rules.takesMark(said, task, action))),
  ...screens.map((screen) =>
    every('left-to-others-button', { task, screen }, (said) => {
      const at = chart.reachedAt(screen, said);
      return !toOthers.some((action) => chart.allows(at, chart.mark(action, task)));
    }),
  ),
  every('complete-without', { task }, (said) => !rules.isComplete(said) && !rules.areCallsMade(said), {
    when: (said) => isDue(said, task),
  }),
  every('not-outstanding', { task }, (said) => rules.isDutyLeft(said, task), { when: (said) => isDue(said, task) }),
]);
