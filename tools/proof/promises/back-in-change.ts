import type { Case } from '../search/case';
import { everyPath, gaps } from '../search/chosen-cases';
import type { Value } from '../search/space';
import * as chart from '../subject/chart';
import { endOf, isBlocked } from '../terms/path';
import { answersTo, type Question, questionIds } from '../terms/questions';
import { walk } from '../terms/screens';
import { type Check, each, every } from './check';
import { followed } from './followed';

/** Continue from a screen, Back to it as the browser keeps it, and Continue again. */
export function leadsBackAndOn(from: chart.Chart): boolean {
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

/** The need brings most of the questions along, each with an answer or without: too much to search whole. */
const bringsMost: readonly Question[] = ['need'];
/** These bring something along: they are searched whole, with their first option. */
const bringsSome: readonly Question[] = [
  'immediate-danger',
  'harm',
  'unsupervised-contact',
  'violent-extremism',
  'evidence-location',
];

/** Back within a change, on every screen that it shows: until it is over, is at the end of a walk that is no concern, or waits for an answer. */
function leadsBackAllTheWay(answered: chart.Chart, left: Case): boolean {
  const shown = followed(answered, (at) => chart.detourOf(at) === undefined);
  const last = shown.at(-1) ?? answered;
  const isOver = chart.detourOf(last) === undefined || chart.screenOf(last) === endOf(left);
  const waits = walk.some((screen) => screen === chart.screenOf(last) && isBlocked(left, screen));
  return (isOver || waits) && shown.slice(0, -1).every(leadsBackAndOn);
}

function withinChange(question: Question, value: Value): Check {
  const about = { question, option: String(value[0]), screen: 'referrals' };
  const to = () => value;
  const asking = (said: Case) => chart.after(chart.reachedAt('referrals', said), chart.change(question));
  const holds = (said: Case): boolean =>
    leadsBackAllTheWay(
      chart.after(asking(said), chart.answer(question, value)),
      said.with(question, to, `put ${value.join()}`),
    );
  const when = (said: Case): boolean => said.isAnswered(question) && chart.screenOf(asking(said)) !== 'referrals';
  const how = { change: { question, to }, press: 'onwardAndBack', when } as const;
  const isFirst = value[0] === answersTo(question)[1]?.[0];
  const isWhole = isFirst && bringsSome.includes(question);
  const cases = bringsMost.includes(question) ? [...gaps, ...everyPath] : gaps;
  return isWhole
    ? every('back-elsewhere-in-change', about, holds, how)
    : each('back-elsewhere-in-change', about, cases, holds, how);
}

/** Back within a change of each question but the last, to each of its options alone. */
export const backInChange: readonly Check[] = questionIds
  .filter((question) => question !== 'local-authority')
  .flatMap((question) =>
    answersTo(question)
      .filter((value) => value.length === 1)
      .map((value) => withinChange(question, value)),
  );
