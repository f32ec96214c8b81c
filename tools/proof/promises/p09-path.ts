import type { Case } from '../search/case';
import { casesByFirstUnanswered, everyPath } from '../search/chosen-cases';
import type { Value } from '../search/space';
import * as chart from '../subject/chart';
import { answerTo, type Chart } from '../subject/chart';
import { more, rules } from '../subject/rules';
import { doNots, dos } from '../terms/evidence';
import { forms, isAsked } from '../terms/meaning';
import { pathOf } from '../terms/path';
import { answersTo, type Question, questionIds, questions, takesMany } from '../terms/questions';
import { risks, type Screen, screenOf } from '../terms/screens';
import { taskIds } from '../terms/tasks';
import { type Check, each, every, exactly } from './check';

type Answer = readonly string[];
// An identical answer is not read: what a search does not read, it need not split by.
const isSame = (one: Answer, other: Answer): boolean => one === other || one.join() === other.join();

/** Whether a question has the same answer in two charts. */
const isSameAnswer = (one: Chart, other: Chart, question: Question): boolean =>
  isSame(answerTo(one, question), answerTo(other, question));

/** Returns the first question, except one, whose answer has changed; undefined if none has. */
export const changedAnswer = (before: Chart, after: Chart, but: Question): Question | undefined =>
  questionIds.find((question) => question !== but && !isSameAnswer(after, before, question));

/** Whether these options, in any order, are the answer. */
export const isAnsweredBy = (chart: Chart, question: Question, options: readonly string[]): boolean =>
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
