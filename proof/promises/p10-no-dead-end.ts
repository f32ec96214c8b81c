import type { Case } from '../search/case';
import { fullest, fullestOfEach } from '../search/examples';
import * as chart from '../subject/chart';
import { isConcern } from '../terms/meaning';
import { isBlocked, isOnPath, screenAfter } from '../terms/path';
import { isDuty, isPlanned } from '../terms/plan';
import { insteadOf, isSettled, opens } from '../terms/reach';
import { questionIds } from '../terms/questions';
import { asks, ends, type Screen, screens, type WalkScreen, walk } from '../terms/screens';
import { type Task, taskIds } from '../terms/tasks';
import { type Check, each, every, once } from './check';

/** A case for each path that there is, with every question on it answered. */
const everyPath = fullestOfEach((said) => walk.filter((screen) => isOnPath(said, screen)).join());
const next = (said: Case, screen: Screen): Screen => chart.screenOf(chart.after(chart.at(screen, said), chart.goOn));

/** How many screens Continue shows before it leads no further; more than there are where it leads on for ever. */
function shownByContinue(from: chart.Chart, count = 1): number {
  const onward = chart.after(from, chart.goOn);
  return chart.screenOf(onward) === chart.screenOf(from) || count > screens.length ? count : shownByContinue(onward, count + 1);
}

/** The page of the next duty after a task that is not settled yet, else the hub. */
function pageAfter(said: Case, task: Task): Screen {
  const later = taskIds.slice(taskIds.indexOf(task) + 1);
  const duty = later.find((other) => isDuty(said, other) && !isSettled(said, other));
  return duty ? `referrals/${duty}` : 'referrals';
}

const leadsOn = (screen: WalkScreen): Check => every('continue-elsewhere', { screen }, (said) =>
  !isOnPath(said, screen) || next(said, screen) === (isBlocked(said, screen) ? screen : screenAfter(said, screen)));
const leadsOnFromTask = (task: Task): Check => every('continue-elsewhere', { screen: `referrals/${task}` }, (said) =>
  !isConcern(said) || !isPlanned(said, task) || next(said, `referrals/${task}`) === pageAfter(said, task));
const leadsOnFrom = (screen: Screen, to: Screen): Check => every('continue-elsewhere', { screen }, (said) =>
  !isConcern(said) || next(said, screen) === to);

const toRecord = (screen: Screen): Check => every('record-out-of-reach', { screen }, (said) => {
  const hidden = chart.after(chart.at(screen, said), chart.hide);
  const onward = [chart.carryOn, chart.referNow, chart.goOn, chart.goOn];
  return !isConcern(said) || chart.screenOf(chart.after(hidden, ...onward)) === 'record';
});

/** An address leads to its screen where it was reached and still belongs to the case; else to what comes first. */
const byAddress = (screen: Screen): readonly Check[] => [[], [screen], ['referrals' as const]].map((reached) =>
  every('address-elsewhere', { screen }, (said) => {
    const from = chart.at('immediate-danger', said, { reached });
    return chart.headsFor(from, chart.open(screen)) === (opens(said, screen, reached) ? screen : chart.headsFor(from, chart.lost));
  }));
const lostLeadsOn = every('address-elsewhere', { screen: 'immediate-danger' }, (said) =>
  chart.screenOf(chart.after(chart.at('immediate-danger', said), chart.lost)) === insteadOf(said));

/** The screens that Continue shows of a case whose questions are all answered, from the first one on; no more than there are. */
function walked(said: Case, from = chart.start(), count = 1): readonly Screen[] {
  const screen = chart.screenOf(from);
  const asked = walk.some((known) => known === screen) ? asks(screen as WalkScreen) : [];
  const given = said.facts().answers;
  const answered = chart.after(from, ...asked.flatMap((question) => (given[question] ? [chart.answer(question, given[question])] : [])));
  const onward = chart.after(answered, chart.goOn);
  return chart.screenOf(onward) === screen || count > screens.length ? [screen] : [screen, ...walked(said, onward, count + 1)];
}
const hubOf = (said: Case) => chart.after(chart.start(), chart.referNow, ...questionIds.flatMap((question) => {
  const given = said.facts().answers[question];
  return given ? [chart.change(question), chart.answer(question, given), chart.referNow] : [];
}));
const isShown = (screen: Screen): boolean => chart.screenOf(chart.after(hubOf(fullest), chart.open(screen))) === screen
  || [fullest, fullest.with('technology', () => ['none']), ...ends.map((need) => fullest.with('need', () => [need]))]
    .some((said) => walked(said).includes(screen));

/** P10: no dead end and no loop. */
export const noDeadEnd: readonly Check[] = [
  ...walk.map(leadsOn),
  ...taskIds.map(leadsOnFromTask),
  leadsOnFrom('referrals', 'next-steps'),
  leadsOnFrom('next-steps', 'record'),
  ...screens.filter((screen) => screen !== 'notes').map(toRecord),
  ...screens.flatMap(byAddress),
  lostLeadsOn,
  ...screens.map((screen) => once('never-shown', { screen }, () => isShown(screen))),
  each('endless', {}, everyPath, (said) => shownByContinue(chart.at('immediate-danger', said)) <= screens.length),
];
