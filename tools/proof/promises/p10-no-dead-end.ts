import { screenAfterEvent } from '../breadth/after';
import type { Case } from '../search/case';
import { everyPath } from '../search/chosen-cases';
import { fullest } from '../search/examples';
import { waysNew } from '../search/ways';
import * as chart from '../subject/chart';
import { after, type Chart, goOn, screenOf } from '../subject/chart';
import { homes } from '../terms/change';
import { isConcern } from '../terms/meaning';
import { endOf } from '../terms/path';
import { questions } from '../terms/questions';
import { insteadOf, isPartOf, opens } from '../terms/reach';
import { type Screen, screens, walk } from '../terms/screens';
import { bodies, taskIds } from '../terms/tasks';
import { type Check, each, every, once, whereNothingIsNew } from './check';

/** How many screens Continue may show before the end (P10). */
const atMost = 25;
/** How many screens there may be from the first to the task list, counting both (P10). */
const atMostToList = 9;

/** Returns the charts that Continue shows, until it leads no further, `isEnd` is true or it is taken to be in a loop. */
function followed(from: Chart, isEnd: (chart: Chart) => boolean = () => false): readonly Chart[] {
  const shown = [from];
  for (let last = from; shown.length <= 2 * screens.length; shown.push(last)) {
    const onward = after(last, goOn);
    if (screenOf(onward) === screenOf(last)) return shown;
    last = onward;
    if (isEnd(last)) return [...shown, last];
  }
  return shown;
}
const walked = (said: Case, isEnd?: (chart: Chart) => boolean): readonly Chart[] =>
  followed(chart.reachedAt('immediate-danger', said), isEnd);

const isShown = (screen: Screen): boolean =>
  screenOf(after(chart.reachedAt('referrals', fullest), chart.open(screen))) === screen
  || questions.need.some((need) => walked(fullest.with('need', () => [need])).some((at) => screenOf(at) === screen));

/** Continue leads from a screen in the case to the right one; `detour`: a change under way. */
function leads(screen: Screen, detour?: chart.Detour): Check {
  const at = (said: Case): Chart => chart.reachedAt(screen, said, { detour });
  return every(
    detour ? 'continue-elsewhere-in-change' : 'continue-elsewhere',
    { screen },
    (said) => screenOf(after(at(said), goOn)) === screenAfterEvent(at(said), goOn, said),
    { when: (said) => isPartOf(said, screen) && endOf(said) !== undefined },
  );
}
/** In a change with nothing else to show, or only the page about evidence. */
const leadsInChange = walk.flatMap((screen) =>
  homes.flatMap((returnTo) =>
    [[], ['evidence-guidance' as const]].map((pending) => leads(screen, { returnTo, pending, withUnanswered: false })),
  ),
);
/** From a task's page: every case without news, and one for each first fact that can be news. */
const leadsOnFromTasks = taskIds
  .map((task) => leads(`referrals/${task}`))
  .flatMap((check) => [whereNothingIsNew(check), { ...check, cases: bodies.flatMap((body) => waysNew[body]) }]);

/** An address opens its screen if it was reached and still belongs to the case; otherwise what comes first. */
const byAddress = (screen: Screen): readonly Check[] =>
  [[], [screen], ['referrals' as const]].map((reached) =>
    every('address-elsewhere', { screen }, (said) => {
      const from = chart.reachedAt('immediate-danger', said, { reached });
      return (
        chart.headsFor(from, chart.open(screen))
        === (opens(said, screen, reached) ? screen : chart.headsFor(from, chart.lost))
      );
    }),
  );
const lostLeadsOn = every(
  'address-elsewhere',
  { screen: 'immediate-danger' },
  (said) => screenOf(after(chart.reachedAt('immediate-danger', said), chart.lost)) === insteadOf(said),
);

/** P10: no dead end and no loop. */
export const noDeadEnd: readonly Check[] = [
  ...[...walk, 'referrals' as const, 'next-steps' as const].map((screen) => leads(screen)),
  ...leadsInChange,
  ...leadsOnFromTasks,
  ...screens.flatMap(byAddress),
  lostLeadsOn,
  ...screens.map((screen) => once('never-shown', { screen }, () => isShown(screen))),
  each('endless', { most: String(atMost) }, everyPath, (said) => walked(said).length <= atMost),
  each(
    'long-to-list',
    { most: String(atMostToList) },
    everyPath,
    (said) => walked(said, (at) => screenOf(at) === 'referrals').length <= atMostToList,
    { where: isConcern },
  ),
];
