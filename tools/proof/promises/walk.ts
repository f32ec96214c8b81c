import { screenAfterEvent } from '../breadth/after';
import type { Case } from '../search/case';
import { casesByFirstUnanswered, casesToDraw, everyPath } from '../search/chosen-cases';
import { fullest } from '../search/examples';
import type { Value } from '../search/space';
import { isPassed, waysNew } from '../search/ways';
import * as chart from '../subject/chart';
import { answerTo, type Chart } from '../subject/chart';
import { frameOf, languages } from '../subject/pages';
import { more, rules } from '../subject/rules';
import { homes } from '../terms/change';
import { doNots, dos } from '../terms/evidence';
import { forms, isAsked, isConcern } from '../terms/meaning';
import { endOf, pathOf, screenBefore } from '../terms/path';
import { isPlanned } from '../terms/plan';
import { answersTo, type Question, questionIds, questions, takesMany } from '../terms/questions';
import { insteadOf, isPartOf, opens } from '../terms/reach';
import { beside, risks, type Screen, screenOf, screens, shown, walk } from '../terms/screens';
import { bodies, taskIds } from '../terms/tasks';
import { type Check, each, every, exactly, once, whereNothingIsNew } from './check';
import { onPages } from './on-pages';

type Answer = readonly string[];
// An identical answer is not read: what a search does not read, it need not split by.
const isSame = (one: Answer, other: Answer): boolean => one === other || one.join() === other.join();

/** Whether a question has the same answer in two charts. */
const isSameAnswer = (one: Chart, other: Chart, question: Question): boolean =>
  isSame(answerTo(one, question), answerTo(other, question));

/** Returns the first question, except one, whose answer has changed; undefined if none has. */
const changedAnswer = (before: Chart, after: Chart, but: Question): Question | undefined =>
  questionIds.find((question) => question !== but && !isSameAnswer(after, before, question));

/** Whether these options, in any order, are the answer. */
const isAnsweredBy = (chart: Chart, question: Question, options: readonly string[]): boolean =>
  isSame(answerTo(chart, question).slice().sort(), [...options].sort());

const same = (what: string, of: (said: Case) => unknown): Check =>
  every('stale-answer-counts', { what }, (said) => of(said) === of(said.onThePath()));

/** An answer is kept, in whatever order its options were ticked, and all others stay as they were. */
const isKept =
  (screen: Screen, question: Question) =>
  (value: Value): Check => {
    const holds = (said: Case): boolean => {
      const before = chart.reachedAt(screen, said);
      const after = chart.after(before, chart.answer(question, [...value].reverse()));
      return isAnsweredBy(after, question, value) && changedAnswer(before, after, question) === undefined;
    };
    const about = { question, option: value.join(' '), screen };
    const when = (said: Case): boolean => isAsked(said, question);
    // What it says was told is all that is so: too much to search completely.
    return question === 'already-reported'
      ? each('answer-not-kept', about, [...casesByFirstUnanswered, ...everyPath], holds, { when })
      : every('answer-not-kept', about, holds, { when });
  };
/** With more options than this, not every set of them is tried. */
const few = 8;
/** Returns every answer or, with many options, those of one or two, of all but one, and of all. */
function triedOf(question: Question): readonly Value[] {
  const options: readonly string[] = questions[question];
  const all = answersTo(question).slice(1);
  if (!takesMany.includes(question) || options.length <= few) return all;
  return all.filter(({ length }) => length <= 2 || length >= options.length - 1);
}
const everyAnswerKept = (question: Question): readonly Check[] =>
  triedOf(question).map(isKept(screenOf(question), question));

/** P9: answers off the path do not count, answers on it are kept, and their order changes nothing. */
export const path: readonly Check[] = [
  ...questionIds.flatMap((question) => [
    exactly('asked-unlike', { question }, rules.asked, isAsked, question),
    same(`question ${question}`, (said) => rules.outstanding(said, question)),
  ]),
  ...forms.map((form) => same(`form ${form}`, (said) => rules.form(said, form))),
  ...risks.map((risk) => same(`risk ${risk}`, (said) => rules.risk(said, risk))),
  ...[...doNots, ...dos].map((advice) => same(`advice ${advice}`, (said) => rules.advice(said, advice))),
  ...taskIds.flatMap((task) => [
    same(`task ${task}`, (said) => rules.planned(said, task)),
    same(`duty ${task}`, (said) => rules.duty(said, task)),
    same(`status ${task}`, (said) => rules.status(said, task)),
    same(`left ${task}`, (said) => rules.left(said, task)),
  ]),
  same('end', more.end),
  every('path-unlike', {}, (said) => more.path(said).join() === pathOf(said).join()),
  ...questionIds.flatMap(everyAnswerKept),
  ...answersTo('local-authority').slice(1).map(isKept('referrals', 'local-authority')),
];

/** An offline concern stays one; anything else becomes an online concern. */
const needAfter = (said: Case): string => (said.says('need', 'concern-offline') ? 'concern-offline' : 'concern');

/** P8: Refer now in one action on every screen but the neutral page and the task list, where it leads; 999 on all. */
export const referNow: readonly Check[] = [
  // First the checks that draw no page, so that their faults are found quickly.
  ...shown.map((screen) =>
    every('refer-now-loses', { screen }, (said) => {
      const before = chart.reachedAt(screen, said);
      const taskList = chart.after(before, chart.referNow);
      return (
        chart.screenOf(taskList) === 'referrals'
        && isAnsweredBy(taskList, 'need', [needAfter(said)])
        && changedAnswer(before, taskList, 'need') === undefined
        && chart.marksOf(taskList) === chart.marksOf(before)
      );
    }),
  ),
  ...languages.flatMap((language) =>
    shown.map((screen) =>
      every('no-999', { language, screen }, (said) => frameOf(language, screen, said).includes('href="tel:999"')),
    ),
  ),
  ...onPages(
    'no-refer-now',
    shown,
    casesToDraw,
    (html, _, { screen }) => html.includes('data-action="refer-now"') !== (screen === 'referrals'),
  ),
];

/** How many screens Continue may show before the end (P10). */
const atMost = 25;
/** How many screens there may be from the first to the task list, counting both (P10). */
const atMostToList = 9;

/** Returns the charts that Continue shows, until it leads no further, `isEnd` is true or it is taken to be in a loop. */
function followed(from: Chart, isEnd: (chart: Chart) => boolean = () => false): readonly Chart[] {
  const shown = [from];
  for (let last = from; shown.length <= 2 * screens.length; shown.push(last)) {
    const onward = chart.after(last, chart.goOn);
    if (chart.screenOf(onward) === chart.screenOf(last)) return shown;
    last = onward;
    if (isEnd(last)) return [...shown, last];
  }
  return shown;
}
const walked = (said: Case, isEnd?: (chart: Chart) => boolean): readonly Chart[] =>
  followed(chart.reachedAt('immediate-danger', said), isEnd);

const isShown = (screen: Screen): boolean =>
  chart.screenOf(chart.after(chart.reachedAt('referrals', fullest), chart.open(screen))) === screen
  || questions.need.some((need) =>
    walked(fullest.with('need', () => [need])).some((at) => chart.screenOf(at) === screen),
  );

/** Continue leads from a screen in the case to the right one; `detour`: a change under way. */
function leads(screen: Screen, detour?: chart.Detour): Check {
  const at = (said: Case): Chart => chart.reachedAt(screen, said, { detour });
  return every(
    detour ? 'continue-elsewhere-in-change' : 'continue-elsewhere',
    { screen },
    (said) => chart.screenOf(chart.after(at(said), chart.goOn)) === screenAfterEvent(at(said), chart.goOn, said),
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
  (said) => chart.screenOf(chart.after(chart.reachedAt('immediate-danger', said), chart.lost)) === insteadOf(said),
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
    (said) => walked(said, (at) => chart.screenOf(at) === 'referrals').length <= atMostToList,
    { where: isConcern },
  ),
];

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
