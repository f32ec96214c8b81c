import { toldSoFar } from '../search/chosen-cases';
import * as chart from '../subject/chart';
import { answersTo } from '../terms/questions';
import { risks } from '../terms/screens';
import { marks, type Task, taskIds } from '../terms/tasks';
import { type Check, each, every } from './check';
import { isSameAnswer } from './kept';

/** Two answers on the screen of the risks, given in either order. */
const eitherOrder = (one: (typeof risks)[number], other: (typeof risks)[number]): readonly Check[] =>
  answersTo(one)
    .slice(1)
    .map((value) =>
      every('order-matters', { question: one, other }, (said) => {
        const start = chart.reachedAt('specific-risks', said);
        const [first, second] = [chart.answer(one, value), chart.answer(other, ['not-sure'])];
        const [there, back] = [chart.after(start, first, second), chart.after(start, second, first)];
        return risks.every((risk) => isSameAnswer(there, back, risk));
      }),
    );

type Pair = readonly [chart.Event, chart.Event];
const allowsInOrder = (at: chart.Chart, [first, second]: Pair): boolean =>
  chart.allows(at, first) && chart.allows(chart.after(at, first), second);
/** The pairs of marks on two tasks that may be set in either order. */
const pairsOf = (at: chart.Chart, one: Task, other: Task): readonly Pair[] =>
  marks
    .flatMap((action) => marks.map((next): Pair => [chart.mark(action, one), chart.mark(next, other)]))
    .filter(([first, second]) => allowsInOrder(at, [first, second]) && allowsInOrder(at, [second, first]));

/** Two marks, each allowed in either order, leave the same marks in either order. */
const eitherMarkFirst = (one: Task, other: Task): Check =>
  each(
    'mark-order-matters',
    { task: one, other: `task ${other}` },
    toldSoFar,
    (said) => {
      const start = chart.reachedAt('referrals', said);
      return pairsOf(start, one, other).every(([first, second]) => {
        const [marked, turned] = [chart.after(start, first, second), chart.after(start, second, first)].map(
          chart.marksOf,
        );
        return taskIds.every((task) => marked?.[task]?.[0] === turned?.[task]?.[0]);
      });
    },
    { when: (said) => pairsOf(chart.reachedAt('referrals', said), one, other).length > 0 },
  );

/** Answers, and marks, that can be given in either order. */
export const inEitherOrder: readonly Check[] = [
  ...risks.flatMap((one) => risks.filter((other) => other !== one).flatMap((other) => eitherOrder(one, other))),
  ...taskIds.flatMap((one, at) => taskIds.slice(at + 1).map((other) => eitherMarkFirst(one, other))),
];
