import type { Case } from '../search/case';
import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { countsAtOnce } from '../subject/store';
import { doNots, dos } from '../terms/advice';
import { isAsked } from '../terms/meaning';
import { answersTo, questionIds, questions } from '../terms/questions';
import { risks } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { type About, type Check, every, once } from './check';

const same = (what: string, of: (said: Case) => unknown): Check =>
  every('stale-answer-counts', { what }, (said) => of(said) === of(said.onThePath()));

/** Two answers on the screen of the risks, given in either order. */
const eitherOrder = (one: (typeof risks)[number], other: (typeof risks)[number]): readonly Check[] =>
  answersTo(one).slice(1).map(([option]) => every('order-matters', { question: one, other } satisfies About, (said) => {
    const start = chart.at('specific-risks', said);
    const [first, second] = [chart.answer(one, option as string), chart.answer(other, 'not-sure')];
    const [there, back] = [chart.after(start, first, second), chart.after(start, second, first)];
    return risks.every((risk) => chart.answersOf(there)[risk] === chart.answersOf(back)[risk]);
  }));

/** P9: what is off the path counts for nothing, and the order in which things were said changes nothing. */
export const path: readonly Check[] = [
  ...questionIds.flatMap((question) => [
    every('asked-unlike', { question }, (said) => rules.asksFor(said, question) === isAsked(said, question)),
    same(`question ${question}`, (said) => rules.isOutstanding(said, question)),
  ]),
  ...['content', 'contact', 'conduct'].map((form) => same(`form ${form}`, (said) => rules.hasForm(said, form))),
  ...risks.map((risk) => same(`risk ${risk}`, (said) => rules.riskOf(said, risk))),
  ...[...doNots, ...dos].map((advice) => same(`advice ${advice}`, (said) => rules.advises(said, advice))),
  ...taskIds.flatMap((task) => [
    same(`task ${task}`, (said) => rules.plans(said, task)),
    same(`duty ${task}`, (said) => rules.isDuty(said, task)),
    same(`status ${task}`, (said) => rules.statusOf(said, task)),
    same(`left ${task}`, (said) => rules.isDutyLeft(said, task)),
  ]),
  same('end', rules.endOf),
  ...questionIds.map((question) => once('draft-counts', { question }, () => !countsAtOnce(question, questions[question][0]))),
  ...risks.flatMap((one) => risks.filter((other) => other !== one).flatMap((other) => eitherOrder(one, other))),
];
