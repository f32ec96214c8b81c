import type { Case } from '../search/case';
import { everyPath } from '../search/chosen-cases';
import { waysNew } from '../search/ways';
import * as chart from '../subject/chart';
import { homes, returnsTo, toldAfter } from '../terms/change';
import { isConcern } from '../terms/meaning';
import { endOf, isBlocked, isOnPath, screenAfter } from '../terms/path';
import { isPlanned } from '../terms/plan';
import { insteadOf, opens, pageAfterTask } from '../terms/reach';
import { type Screen, screens, type WalkScreen, walk } from '../terms/screens';
import { bodies, type Task, taskIds } from '../terms/tasks';
import { changes } from './changes';
import { type Check, each, every, sameAs, saysOf } from './check';
import { everyScreenShown } from './every-screen-shown';
import { atMost, atMostToList, followed } from './followed';

/** Continue leads from a screen where it is part of the case to where it should; `detour`: the change under way, if there is one. */
function leads(
  screen: Screen,
  isThere: (said: Case) => boolean,
  wanted: (said: Case) => Screen | undefined,
  detour?: chart.Detour,
): Check {
  const next = (said: Case) => chart.screenOf(chart.after(chart.reachedAt(screen, said, { detour }), chart.goOn));
  return sameAs(
    detour ? 'continue-elsewhere-in-change' : 'continue-elsewhere',
    { screen },
    {
      kind: 'screen',
      found: next,
      wanted: (said) => String(wanted(said)),
    },
    { press: detour ? 'continueInChange' : 'continue', when: isThere },
  );
}
const leadsOn = (screen: WalkScreen): Check =>
  leads(
    screen,
    (said) => isOnPath(said, screen),
    (said) => (isBlocked(said, screen) ? screen : screenAfter(said, screen)),
  );
/** A check as it is where nothing is new to tell. */
const withAllTold = (check: Check): Check => ({
  ...check,
  holds: (said) => check.holds(said.withAllTold()),
  when: (said) => saysOf(check, said.withAllTold()),
  tell: (said) => (check.tell ?? (() => check))(said.withAllTold()),
});
/** From a task's page: on every case with nothing new to tell, and for each first thing that can be new. */
function leadsOnFromTask(task: Task): readonly Check[] {
  const isThere = (said: Case) => isConcern(said) && isPlanned(said, task);
  const check = leads(`referrals/${task}`, isThere, (said) => pageAfterTask(said, task));
  return [withAllTold(check), { ...check, cases: bodies.flatMap((body) => waysNew[body]) }];
}
/** Within a change that has nothing else to show: on to what must be told after it, then back to where it began. */
const leadsOnInChange = (screen: WalkScreen): readonly Check[] =>
  homes.map((home) =>
    leads(
      screen,
      (said) => endOf(said) !== undefined && isOnPath(said, screen),
      (said) => (isBlocked(said, screen) ? screen : (toldAfter(said, screen) ?? returnsTo(said, home))),
      { returnTo: home, pending: [], withUnanswered: false },
    ),
  );

const toRecord = (screen: Screen): Check =>
  every(
    'record-out-of-reach',
    { screen },
    (said) => {
      const hidden = chart.after(chart.reachedAt(screen, said), chart.hide);
      const onward = [chart.carryOn, chart.referNow, chart.goOn, chart.goOn];
      return chart.screenOf(chart.after(hidden, ...onward)) === 'record';
    },
    { when: isConcern },
  );

/** An address leads to its screen where it was reached and still belongs to the case; else to what comes first. */
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
  (said) => chart.screenOf(chart.after(chart.reachedAt('immediate-danger', said), chart.lost)) === insteadOf(said),
);

/** P10: no dead end and no loop. */
export const noDeadEnd: readonly Check[] = [
  ...walk.map(leadsOn),
  ...walk.flatMap(leadsOnInChange),
  ...taskIds.flatMap(leadsOnFromTask),
  leads('referrals', isConcern, () => 'next-steps'),
  leads('next-steps', isConcern, () => 'record'),
  ...changes,
  ...screens.filter((screen) => screen !== 'notes').map(toRecord),
  ...screens.flatMap(byAddress),
  lostLeadsOn,
  ...everyScreenShown,
  each(
    'endless',
    { most: String(atMost) },
    everyPath,
    (said) => followed(chart.reachedAt('immediate-danger', said)).length <= atMost,
  ),
  each(
    'long-to-list',
    { most: String(atMostToList) },
    everyPath,
    (said) =>
      followed(chart.reachedAt('immediate-danger', said), (at) => chart.screenOf(at) === 'referrals').length
      <= atMostToList,
    { where: isConcern },
  ),
];
