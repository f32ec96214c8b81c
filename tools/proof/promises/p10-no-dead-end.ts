import type { Case } from '../search/case';
import { everyPath, casesByFirstUnanswered } from '../search/chosen-cases';
import { fullest } from '../search/examples';
import { waysNew } from '../search/ways';
import * as chart from '../subject/chart';
import { after, type Chart, goOn, screenOf } from '../subject/chart';
import { type Home, homes, returnsTo, toldAfter } from '../terms/change';
import { isAsked, isConcern } from '../terms/meaning';
import { endOf, isBlocked, isOnPath, screenAfter } from '../terms/path';
import { isPlanned } from '../terms/plan';
import { type Question, questionIds, questions } from '../terms/questions';
import { insteadOf, opens, pageAfterTask } from '../terms/reach';
import { asks, ends, type Screen, screens, walk, type WalkScreen } from '../terms/screens';
import { bodies, type Task, taskIds } from '../terms/tasks';
import { type Check, each, every, once, sameAs, whereNothingIsNew } from './check';

/** How many screens Continue may show before the end (P10). */
const atMost = 25;
/** How many screens there may be from the first to the task list, counting both (P10). */
const atMostToList = 9;
/** After this many screens, Continue is taken to be in a loop. */
const cutOff = 2 * screens.length;

/** Returns the charts that Continue shows, until it leads no further, `isEnd` is true or the limit is reached. */
export function followed(from: Chart, isEnd: (chart: Chart) => boolean = () => false): readonly Chart[] {
  const shown = [from];
  for (let last = from; shown.length <= cutOff; shown.push(last)) {
    const onward = after(last, goOn);
    if (screenOf(onward) === screenOf(last)) return shown;
    last = onward;
    if (isEnd(last)) return [...shown, last];
  }
  return shown;
}

/** Whether a change ends in the right place: on a screen that waits for an answer, or where it began. */
const isRightEnd = (left: Case, home: Home, last: Screen): boolean =>
  last === returnsTo(left, home) || walk.some((screen) => screen === last && isBlocked(left, screen));

function comesBack(question: Question, option: string, home: Home): Check {
  const about = { question, option, screen: home };
  const left = (said: Case) => said.with(question, () => [option]);
  const shownOf = (said: Case) =>
    followed(
      chart.after(chart.reachedAt(home, said), chart.change(question), chart.answer(question, [option])),
      (at) => chart.detourOf(at) === undefined,
    ).map(chart.screenOf);
  return each(
    'change-elsewhere',
    about,
    casesByFirstUnanswered,
    (said) => {
      const shown = shownOf(said);
      return shown.length <= atMost && isRightEnd(left(said), home, shown.at(-1) ?? home);
    },
    {
      where: (said) => isAsked(said, question) && endOf(said) !== undefined,
      tell: (said) => ({
        wrong: 'change-elsewhere',
        about: {
          ...about,
          found: `screen ${shownOf(said).at(-1)}`,
          wanted: `screen ${returnsTo(left(said), home)}`,
        },
      }),
    },
  );
}

const firstAndLast = (question: Question): readonly string[] => [
  questions[question][0],
  questions[question].at(-1) as string,
];

/** Continue alone leads from any change back to where it began, unless a screen waits for its answer. */
const changes: readonly Check[] = questionIds.flatMap((question) =>
  firstAndLast(question).flatMap((option) => homes.map((home) => comesBack(question, option, home))),
);

/** Returns the screens of a new case in which every question is answered on its screen, up to a limit. */
function walked(said: Case, from = chart.start(), count = 1): readonly Screen[] {
  const screen = chart.screenOf(from);
  const asked = walk.some((known) => known === screen) ? asks(screen as WalkScreen) : [];
  const onward = chart.after(
    from,
    ...asked.map((question) => chart.answer(question, said.given(question))),
    chart.goOn,
  );
  return chart.screenOf(onward) === screen || count > screens.length
    ? [screen]
    : [screen, ...walked(said, onward, count + 1)];
}
const taskListOf = (said: Case) =>
  chart.after(
    chart.start(),
    chart.referNow,
    ...questionIds.flatMap((question) => [
      chart.change(question),
      chart.answer(question, said.given(question)),
      chart.referNow,
    ]),
  );
const isShown = (screen: Screen): boolean =>
  chart.screenOf(chart.after(taskListOf(fullest), chart.open(screen))) === screen
  || [
    fullest,
    fullest.with('need', () => ['concern-offline']),
    ...ends.map((need) => fullest.with('need', () => [need])),
  ].some((said) => walked(said).includes(screen));

/** Every screen can be reached. */
const everyScreenShown: readonly Check[] = screens.map((screen) =>
  once('never-shown', { screen }, () => isShown(screen)),
);

/** Continue leads from a screen in the case to the right one; `detour`: a change under way. */
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
    { when: isThere },
  );
}
const leadsOn = (screen: WalkScreen): Check =>
  leads(
    screen,
    (said) => isOnPath(said, screen),
    (said) => (isBlocked(said, screen) ? screen : screenAfter(said, screen)),
  );
/** From a task's page: every case without news, and one for each first fact that can be news. */
function leadsOnFromTask(task: Task): readonly Check[] {
  const isThere = (said: Case) => isConcern(said) && isPlanned(said, task);
  const check = leads(`referrals/${task}`, isThere, (said) => pageAfterTask(said, task));
  return [whereNothingIsNew(check), { ...check, cases: bodies.flatMap((body) => waysNew[body]) }];
}
/** In a change with nothing else to show, Continue leads to the page that must follow, then back to the start. */
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
