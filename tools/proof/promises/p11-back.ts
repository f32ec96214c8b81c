import type { Case } from '../search/case';
import { everyPath, casesByFirstUnanswered } from '../search/chosen-cases';
import type { Value } from '../search/space';
import { isPassed, waysPassed } from '../search/ways';
import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { isConcern } from '../terms/meaning';
import { endOf, isBlocked, screenBefore } from '../terms/path';
import { isPlanned } from '../terms/plan';
import { answersTo, type Question, questionIds } from '../terms/questions';
import { isPartOf } from '../terms/reach';
import { beside, type Screen, screens, walk, type WalkScreen } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { type Check, each, every, sameAs } from './check';
import { followed } from './p10-no-dead-end';

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

/** The need brings along most questions, each with or without an answer: too much to search completely. */
const bringsMost: readonly Question[] = ['need'];
/** These bring along some questions: they are searched completely with their first option. */
const bringsSome: readonly Question[] = [
  'immediate-danger',
  'harm',
  'unsupervised-contact',
  'violent-extremism',
  'evidence-location',
];

/** Whether Back works on every screen of a change, until it is over, at an exit page, or waiting for an answer. */
function leadsBackAllTheWay(answered: chart.Chart, left: Case): boolean {
  const shown = followed(answered, (at) => chart.detourOf(at) === undefined);
  const last = shown.at(-1) ?? answered;
  const isOver = chart.detourOf(last) === undefined || chart.screenOf(last) === endOf(left);
  const waits = walk.some((screen) => screen === chart.screenOf(last) && isBlocked(left, screen));
  return (isOver || waits) && shown.slice(0, -1).every(leadsBackAndOn);
}

function withinChange(question: Question, value: Value): Check {
  const about = { question, option: String(value[0]), screen: 'referrals' };
  const asking = (said: Case) => chart.after(chart.reachedAt('referrals', said), chart.change(question));
  const holds = (said: Case): boolean =>
    leadsBackAllTheWay(
      chart.after(asking(said), chart.answer(question, value)),
      said.with(question, () => value, `put ${value.join()}`),
    );
  const when = (said: Case): boolean => said.isAnswered(question) && chart.screenOf(asking(said)) !== 'referrals';
  const isFirst = value[0] === answersTo(question)[1]?.[0];
  const isWhole = isFirst && bringsSome.includes(question);
  const cases = bringsMost.includes(question) ? [...casesByFirstUnanswered, ...everyPath] : casesByFirstUnanswered;
  return isWhole
    ? every('back-elsewhere-in-change', about, holds, { when })
    : each('back-elsewhere-in-change', about, cases, holds, { when });
}

/** Back within a change of each question but the last, to each of its options alone. */
const backInChange: readonly Check[] = questionIds
  .filter((question) => question !== 'local-authority')
  .flatMap((question) =>
    answersTo(question)
      .filter((value) => value.length === 1)
      .map((value) => withinChange(question, value)),
  );

const leadsBack = (screen: Screen, isThere: (said: Case) => boolean): Check =>
  every('back-elsewhere', { screen }, (said) => leadsBackAndOn(chart.reachedAt(screen, said)), {
    when: isThere,
  });

/** Within a change that shows all unanswered questions: a case for each first one of them. */
function amongUnanswered(screen: WalkScreen): Check {
  return each(
    'back-elsewhere',
    { screen },
    waysPassed[screen],
    (said) =>
      leadsBackAndOn(
        chart.reachedAt(screen, said, { detour: { returnTo: 'referrals', pending: [], withUnanswered: true } }),
      ),
    { where: (said) => isPassed(said, screen) },
  );
}

/** If no screen was shown before, Back leads to the one before on the path; the first has none. */
const before = (screen: Screen): Check =>
  sameAs(
    'before-elsewhere',
    { screen },
    {
      kind: 'screen',
      found: (said) => rules.before(said, screen) ?? 'nowhere',
      wanted: (said) => screenBefore(said, screen) ?? 'nowhere',
    },
    { when: (said) => isPartOf(said, screen) },
  );

/** P11: Back from each screen reached by Continue shows the one before with its answers, and Continue returns. */
export const back: readonly Check[] = [
  ...walk.map((screen) => leadsBack(screen, (said) => isPassed(said, screen))),
  ...walk.map(amongUnanswered),
  leadsBack('referrals', isConcern),
  leadsBack('next-steps', isConcern),
  ...taskIds.map((task) => leadsBack(`referrals/${task}`, (said) => isConcern(said) && isPlanned(said, task))),
  ...backInChange,
  ...screens.filter((screen) => !beside.some((page) => page === screen)).map(before),
];
