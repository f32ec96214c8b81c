import { isPassed } from '../search/ways';
import type { Case } from '../search/case';
import * as chart from '../subject/chart';
import { more } from '../subject/rules';
import { isConcern } from '../terms/meaning';
import { screenBefore } from '../terms/path';
import { isPlanned } from '../terms/plan';
import { isPartOf } from '../terms/reach';
import { beside, type Screen, screens, walk } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { type Check, every } from './check';

/** Continue from a screen, Back to it as the browser keeps it, and Continue again. */
function leadsBackAndOn(from: chart.Chart): boolean {
  const onward = chart.after(from, chart.goOn);
  const back = chart.after(onward, chart.open(chart.screenOf(from), chart.detourOf(from)));
  const again = chart.after(back, chart.goOn);
  return (
    chart.screenOf(back) === chart.screenOf(from)
    && chart.answersOf(back) === chart.answersOf(from)
    && chart.screenOf(again) === chart.screenOf(onward)
    && chart.marksOf(again) === chart.marksOf(from)
  );
}

const leadsBack = (screen: Screen, isThere: (said: Case) => boolean, detour?: chart.Detour): Check =>
  every('back-elsewhere', { screen }, (said) => leadsBackAndOn(chart.reachedAt(screen, said, { detour })), {
    when: isThere,
  });
const change: chart.Detour = { returnTo: 'referrals', pending: [], withUnanswered: false };

/** If no screen was shown before, Back leads to the one before on the path; the first has none. */
const before = (screen: Screen): Check =>
  every('before-elsewhere', { screen }, (said) => more.before(said, screen) === screenBefore(said, screen), {
    when: (said) => isPartOf(said, screen),
  });

/** P11: Back from each screen reached by Continue shows the one before with its answers, and Continue returns. */
export const back: readonly Check[] = [
  ...walk.flatMap((screen) =>
    [undefined, change].map((detour) => leadsBack(screen, (said) => isPassed(said, screen), detour)),
  ),
  leadsBack('referrals', isConcern),
  leadsBack('next-steps', isConcern),
  ...taskIds.map((task) => leadsBack(`referrals/${task}`, (said) => isConcern(said) && isPlanned(said, task))),
  ...screens.filter((screen) => !beside.some((page) => page === screen)).map(before),
];
