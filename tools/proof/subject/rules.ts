import {
  type Answers,
  chosenOptions,
  type OptionRef,
  factsOf as factsIn,
  toldOptions,
  flaggedRisks,
  type FormId,
  formsIdentified,
  riskStatus,
} from '../../../src/case/answers';
import { type CardLineId, cardLineIds, isOnCard } from '../../../src/case/cards';
import * as dangers from '../../../src/case/danger';
import { doNotsOf, dosOf } from '../../../src/case/evidence';
import { followUpsOf } from '../../../src/case/follow-ups';
import type { List } from '../../../src/case/listed';
import { refusal } from '../../../src/case/marking';
import { type CaseFacts, hasNews, isAnyToFollow, isOpen, newsOf } from '../../../src/case/marks';
import * as left from '../../../src/case/outstanding';
import * as path from '../../../src/case/path';
import { plan } from '../../../src/case/plan';
import { caseResult } from '../../../src/case/result';
import type { Case } from '../search/case';
import { type Advice, doNots } from '../terms/evidence';
import type { Question } from '../terms/questions';
import type { Risk, Screen, WalkScreen } from '../terms/screens';
import { statuses } from '../terms/plan';
import { bodies, type FollowUp, type MarkAction, type Task } from '../terms/tasks';
import { dangerStates } from '../terms/told';
import { actOf, type Chart } from './chart';
import * as facts from './facts';
import { note } from './uses';

function factsOf(said: Case): CaseFacts {
  note();
  return facts.factsOf(said);
}

/** A rule of the code under test. `results`: what it can say, unless that is whether something is so. */
type Rule = ((facts: CaseFacts, ...ids: never[]) => unknown) & { readonly results?: readonly string[] };
type IdsOf<R> = R extends (facts: CaseFacts, ...ids: infer Ids) => unknown ? Ids : never;
type Askable<R> = R extends (...of: never[]) => infer Said ? (said: Case, ...ids: IdsOf<R>) => Said : never;

/** A rule that says exactly one of these. */
const oneOf = <Ids extends readonly string[], R>(
  results: readonly string[],
  is: (facts: CaseFacts, ...ids: Ids) => R,
) => Object.assign(is, { results });

/** The name that a rule has in the file for a solver. */
export const fileName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** What a rule says of a case or, where a case is only written down, what the rule of this name says. */
function asked(name: string, is: Rule) {
  return (said: Case, ...ids: readonly string[]): unknown => {
    const { source } = said;
    if (!source.rule) return is(factsOf(said), ...(ids as never[]));
    const isSo = (...result: readonly string[]): boolean | undefined =>
      source.rule?.([fileName(name), ...ids, ...result].join(' '), source);
    return is.results ? (is.results.find((result) => isSo(result)) ?? 'none') : isSo();
  };
}
const askable = <Rules extends Readonly<Record<string, Rule>>>(rules: Rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, is]) => [name, Object.assign(asked(name, is), { results: is.results })]),
  ) as unknown as { readonly [Name in keyof Rules]: Askable<Rules[Name]> };

/**
 * What the code under test says of a case. Each asks the lists that screens and record show, one id at a time: a list
 * that is filtered further has no rule that could be asked, and stops the proof.
 */
export const rules = askable({
  asked: ({ answers }, question: Question) => path.askedQuestions.isIn(answers, question),
  outstanding: (facts, question: Question) => left.outstanding.isIn(facts, question),
  onPath: ({ answers }, screen: WalkScreen) => path.screensOnPath.isIn(answers, screen),
  form: ({ answers }, form: FormId) => formsIdentified.isIn(answers, form),
  // Something else if the list of risks disagrees.
  risk: oneOf(['implied', 'flagged', 'clear', 'unanswered'], ({ answers }, risk: Risk) => {
    const status = riskStatus(answers, risk);
    const isListed = flaggedRisks.isIn(answers, risk);
    return isListed === ['flagged', 'implied'].includes(status) ? status : 'listed otherwise';
  }),
  advice: ({ answers }, advice: Advice) =>
    ((doNots.some((known) => known === advice) ? doNotsOf : dosOf) as List<Answers, Advice>).isIn(answers, advice),
  planned: (facts, task: Task) => plan.isIn(facts, task),
  duty: (facts, task: Task) => plan.isIn(facts, task) && plan.cells.reads(facts, task) !== 'may',
  reads: oneOf(['must', 'ask', 'may'], (facts, task: Task) => plan.cells.reads(facts, task)),
  status: oneOf(statuses, (facts, task: Task) => plan.cells.status(facts, task)),
  by: oneOf(bodies, (facts, task: Task) => plan.cells.by(facts, task) ?? 'none'),
  opens: isOpen,
  left: (facts, task: Task) => left.outstanding.isIn(facts, task),
  anyNews: hasNews,
  takes: (facts, id: Task | FollowUp, action: MarkAction | 'done') =>
    refusal(facts, id, actOf(action as MarkAction)) === undefined,
  news: (facts, task: Task, fact: string) => (plan.cells.news as typeof newsOf).isIn(facts, fact as OptionRef, task),
  danger: oneOf(dangerStates, dangers.dangerOf),
  dangerUntold: dangers.isDangerUntold,
  toFollow: (facts, id: FollowUp) => followUpsOf.isIn(facts, id) && followUpsOf.cells.status(facts, id) === 'to-do',
  complete: left.isComplete,
  allDone: left.isAllDone,
});

/** What it says of one case or a class of cases: a solver cannot be asked about these. */
export const more = askable({
  end: ({ answers }): Screen | undefined => path.endScreen(answers),
  path: ({ answers }): readonly Screen[] => path.walkedPath(answers),
  before: ({ answers }, screen: Screen): Screen | undefined => path.screenBefore(answers, screen),
  maySay: ({ answers }, line: CardLineId) => isOnCard(answers, line),
  because: (facts, task: Task): readonly string[] => plan.cells.because(facts, task),
  // Whether a call made now would tell a fact, and whether the body of a task was told it, according to the plan.
  tells: ({ answers }, fact: string) => factsIn.isIn(answers, fact as OptionRef),
  told: (facts, task: Task, fact: string) => (plan.cells.told as typeof newsOf).isIn(facts, fact as OptionRef, task),
  // Whether an option is among all that were chosen, or among those to be said in a call.
  chosen: ({ answers }, option: string) => chosenOptions.isIn(answers, option as OptionRef),
  said: ({ answers }, option: string) => toldOptions.isIn(answers, option as OptionRef),
  callsMade: left.areCallsMade,
  anyToFollow: isAnyToFollow,
  // Where the task list leads: 999, the page of a call, or the screen of a question, or what happens next.
  nextStep: (facts): string => {
    const next = left.nextStep(facts);
    if (typeof next !== 'string') return `referrals/${next.task}`;
    return next === '999' || next === 'next-steps' ? next : path.screenOf(next);
  },
});

/** The lines of what may be said. */
export const sayable: readonly CardLineId[] = cardLineIds;
/** Returns the tasks in the plan, in order. */
export const planOf = (said: Case): readonly Task[] => plan.ids.filter((task) => rules.planned(said, task));

/** Returns all that follows from a case, as screens, record and case files get it. */
export const resultOf = (said: Case): unknown => resultOfFacts(factsOf(said));

/** Returns the same for the answers and marks in reverse order. */
export const resultTurnedRound = (said: Case): unknown => resultOfFacts(facts.turnedRound(said));

/** Returns the same for the chart at one moment, from its case alone. */
export const resultAt = ({ context: { answers, marks, told } }: Chart): unknown =>
  resultOfFacts({ answers, marks, told });

const resultOfFacts = (facts: CaseFacts): unknown => ({
  ...caseResult(facts),
  asked: path.askedQuestions(facts.answers),
});
