import type { Case } from '../search/case';
import { fullestOfEach, oneOfEach } from '../search/examples';
import type { Value } from '../search/space';
import * as chart from '../subject/chart';
import { isConcern } from '../terms/meaning';
import { isBlocked, isOnPath } from '../terms/path';
import { isPlanned } from '../terms/plan';
import { insteadOf } from '../terms/reach';
import { answersTo, type Question, questionIds, takesMany } from '../terms/questions';
import { type Screen, screens, type WalkScreen, walk } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { type Check, each, every } from './check';

/** Continue from a screen, Back to it as the browser keeps it, and Continue again. */
function leadsBackAndOn(from: chart.Chart): boolean {
  const onward = chart.after(from, chart.goOn);
  const back = chart.after(onward, chart.open(chart.screenOf(from), chart.detourOf(from)));
  const again = chart.after(back, chart.goOn);
  return chart.screenOf(back) === chart.screenOf(from) && chart.answersOf(back) === chart.answersOf(from)
    && chart.screenOf(again) === chart.screenOf(onward) && chart.marksOf(again) === chart.marksOf(from);
}

const onTheWalk = (screen: WalkScreen): Check => every('back-elsewhere', { screen }, (said) =>
  !isOnPath(said, screen) || isBlocked(said, screen) || leadsBackAndOn(chart.at(screen, said)));

const afterTheWalk = (screen: Screen, isThere: (said: Case) => boolean): Check =>
  every('back-elsewhere', { screen }, (said) => !isThere(said) || leadsBackAndOn(chart.at(screen, said)));

/** Back within a change: on every screen that the change shows, to its end; a change that shows more screens than there are has none. */
function leadsBackAllTheWay(from: chart.Chart, count = 0): boolean {
  if (count > screens.length) return false;
  const onward = chart.after(from, chart.goOn);
  if (chart.screenOf(onward) === chart.screenOf(from)) return true;
  return leadsBackAndOn(from) && (chart.detourOf(onward) === undefined || leadsBackAllTheWay(onward, count + 1));
}
/** A case for each screen that can be the first one left to answer, in a change that shows them all. */
const leftAt = oneOfEach((said) => String(insteadOf(said)));
const amongUnanswered = (screen: WalkScreen): Check => each('back-elsewhere', { screen }, leftAt, (said) =>
  !isOnPath(said, screen) || isBlocked(said, screen)
  || leadsBackAndOn(chart.at(screen, said, { detour: { returnTo: 'referrals', pending: [], withUnanswered: true } })));


/** Technology and the need bring most of the questions along, each with an answer or without: too much to search whole. */
const bringsMost: readonly Question[] = ['need', 'technology'];
/** These bring something along: they are searched whole, with their first option. */
const bringsSome: readonly Question[] = [
  'immediate-danger', 'forms', 'contact', 'conduct', 'unsupervised-contact', 'violent-extremism', 'evidence-location',
];
/** A case for each first gap, and for each path without one. */
const gaps = fullestOfEach((said) => String(insteadOf(said)));
const paths = fullestOfEach((said) => walk.filter((screen) => isOnPath(said, screen)).join());

function withinChange(question: Question, [option]: Value): Check {
  const about = { question, option: option as string };
  const holds = (said: Case): boolean => {
    const asking = chart.after(chart.at('referrals', said), chart.change(question));
    if (!said.isAnswered(question) || chart.screenOf(asking) === 'referrals') return true;
    return leadsBackAllTheWay(chart.after(asking, chart.answer(question, takesMany.includes(question) ? [option as string] : option as string)));
  };
  if (bringsMost.includes(question)) return each('back-elsewhere-in-change', about, [...gaps, ...paths], holds);
  const isFirst = option === answersTo(question)[1]?.[0];
  return isFirst && bringsSome.includes(question) ? every('back-elsewhere-in-change', about, holds) : each('back-elsewhere-in-change', about, gaps, holds);
}

/** P11: Back from each screen reached by Continue shows the one before with its answers, and Continue returns. */
export const back: readonly Check[] = [
  ...walk.map(onTheWalk),
  ...walk.map(amongUnanswered),
  afterTheWalk('referrals', isConcern),
  afterTheWalk('next-steps', isConcern),
  ...taskIds.map((task) => afterTheWalk(`referrals/${task}`, (said) => isConcern(said) && isPlanned(said, task))),
  ...questionIds.filter((question) => question !== 'local-authority').flatMap((question) =>
    answersTo(question).filter((value) => value.length === 1).map((value) => withinChange(question, value))),
];
