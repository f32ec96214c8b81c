import type { Case } from '../search/case';
import type { Value } from '../search/space';
import * as chart from '../subject/chart';
import * as rules from '../subject/rules';
import { doNots, dos } from '../terms/advice';
import { forms, isAsked } from '../terms/meaning';
import { pathOf } from '../terms/path';
import { answersTo, type Question, questionIds, questions, takesMany } from '../terms/questions';
import { risks, type Screen, screenOf } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { type Check, every, exactly } from './check';
import { inEitherOrder } from './in-either-order';
import { changedAnswer, isAnsweredBy } from './kept';

const same = (what: string, of: (said: Case) => unknown): Check =>
  every('stale-answer-counts', { what }, (said) => of(said) === of(said.onThePath()));

/** An answer, in whatever order its options were ticked, is the answer kept; all others stay as they were. */
const isKept =
  (screen: Screen, question: Question) =>
  (value: Value): Check => {
    const about = { question, option: value.join(' '), screen };
    const given = (said: Case) => {
      const before = chart.reachedAt(screen, said);
      const after = chart.after(before, chart.answer(question, [...value].reverse()));
      return { isIt: isAnsweredBy(after, question, value), other: changedAnswer(before, after, question) };
    };
    return every(
      'answer-not-kept',
      about,
      (said) => {
        const { isIt, other } = given(said);
        return isIt && other === undefined;
      },
      {
        change: { question, to: () => value },
        when: (said) => isAsked(said, question),
        tell: (said) => {
          const { isIt, other } = given(said);
          return isIt && other
            ? { wrong: 'other-answer-changed', about: { ...about, other } }
            : { wrong: 'answer-not-kept', about };
        },
      },
    );
  };
/** Beyond so many options not every set of them is tried. */
const few = 8;
/** Every answer; where the options are many: each alone, each two together, all but each, and all. */
function triedOf(question: Question): readonly Value[] {
  const options: readonly string[] = questions[question];
  const all = answersTo(question).slice(1);
  if (!takesMany.includes(question) || options.length <= few) return all;
  return all.filter(({ length }) => length <= 2 || length >= options.length - 1);
}
const everyAnswerKept = (question: Question): readonly Check[] =>
  triedOf(question).map(isKept(screenOf(question), question));

/** P9: what is off the path counts for nothing, what is answered is kept, and the order in which things were said changes nothing. */
export const path: readonly Check[] = [
  ...questionIds.flatMap((question) => [
    exactly(
      ['not-asked', 'asked-needless'],
      { question },
      (said) => rules.asksFor(said, question),
      (said) => isAsked(said, question),
    ),
    same(`question ${question}`, (said) => rules.isOutstanding(said, question)),
  ]),
  ...forms.map((form) => same(`form ${form}`, (said) => rules.hasForm(said, form))),
  ...risks.map((risk) => same(`risk ${risk}`, (said) => rules.riskOf(said, risk))),
  ...[...doNots, ...dos].map((advice) => same(`advice ${advice}`, (said) => rules.advises(said, advice))),
  ...taskIds.flatMap((task) => [
    same(`task ${task}`, (said) => rules.plans(said, task)),
    same(`duty ${task}`, (said) => rules.isDuty(said, task)),
    same(`status ${task}`, (said) => rules.statusOf(said, task)),
    same(`left ${task}`, (said) => rules.isDutyLeft(said, task)),
  ]),
  same('end', rules.endOf),
  every('path-unlike', {}, (said) => rules.pathOf(said).join() === pathOf(said).join()),
  ...questionIds.flatMap(everyAnswerKept),
  ...answersTo('local-authority').slice(1).map(isKept('referrals', 'local-authority')),
  ...inEitherOrder,
];
