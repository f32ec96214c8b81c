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
import {
  type CaseFacts,
  hasNews as hasAnyNews,
  isAnyToFollow as isAnyLeftToFollow,
  isOpen,
  newsOf,
} from '../../../src/case/marks';
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
const answersOf = (said: Case): Answers => factsOf(said).answers;

/** What a rule says of a case or, where a case is only written down, what the rule of this name says. */
const rule = (said: Case, name: string, is: (facts: CaseFacts) => boolean): boolean =>
  said.source.rule ? said.source.rule(name, said.source) : is(factsOf(said));
/** The same for rules of which exactly one is so. */
function oneOf(said: Case, name: string, ids: readonly string[], found: (facts: CaseFacts) => string | null): string {
  const { source } = said;
  return (source.rule ? ids.find((id) => source.rule?.(`${name} ${id}`, source)) : found(factsOf(said))) ?? 'none';
}

// What the code under test says of a case. Each asks the lists that screens and record show, one id at a time: a list
// that is filtered further has no rule that could be asked, and stops the proof.
const isLeft = (facts: CaseFacts, id: Question | Task): boolean => left.outstanding.isIn(facts, id);

/** Whether the question is on the path. */
export const asksFor = (said: Case, question: Question): boolean =>
  rule(said, `asked ${question}`, ({ answers }) => path.askedQuestions.isIn(answers, question));
/** Returns whether a risk is flagged, implied, clear or unanswered; something else if the list of risks disagrees. */
export const riskOf = (said: Case, risk: Risk): string =>
  oneOf(said, `risk ${risk}`, ['implied', 'flagged', 'clear', 'unanswered'], ({ answers }) => {
    const status = riskStatus(answers, risk);
    const isListed = flaggedRisks.isIn(answers, risk);
    return isListed === ['flagged', 'implied'].includes(status) ? status : 'listed otherwise';
  });
/** Whether a form of harm is identified. */
export const hasForm = (said: Case, form: FormId): boolean =>
  rule(said, `form ${form}`, ({ answers }) => formsIdentified.isIn(answers, form));
/** Returns the end of the walk; undefined while the need is not known. */
export const endOf = (said: Case): Screen | undefined => path.endScreen(answersOf(said));
/** Returns the screens from the first to where the answers run out. */
export const pathOf = (said: Case): readonly Screen[] => path.walkedPath(answersOf(said));
/** Returns the screen before this one on the path; undefined for the first. */
export const before = (said: Case, screen: Screen): Screen | undefined => path.screenBefore(answersOf(said), screen);

/** Whether a screen of the walk is on the path. */
export const isOnPath = (said: Case, screen: WalkScreen): boolean =>
  rule(said, `on-path ${screen}`, ({ answers }) => path.screensOnPath.isIn(answers, screen));

/** Whether a line of advice on evidence is given. */
export const advises = (said: Case, advice: Advice): boolean =>
  rule(said, `advice ${advice}`, ({ answers }) =>
    ((doNots.some((known) => known === advice) ? doNotsOf : dosOf) as List<Answers, Advice>).isIn(answers, advice),
  );

/** The lines of what may be said, and whether one of them is there. */
export const sayable: readonly CardLineId[] = cardLineIds;
export const maySayLine = (said: Case, id: CardLineId): boolean => isOnCard(answersOf(said), id);

/** Whether the task is in the plan. */
export const plans = (said: Case, task: Task): boolean =>
  rule(said, `planned ${task}`, (facts) => plan.isIn(facts, task));
/** Returns how a task in the plan reads: must, ask or may. */
export const readsOf = (said: Case, task: Task): string =>
  oneOf(said, `reads ${task}`, ['must', 'ask', 'may'], (facts) => plan.cells.reads(facts, task));
/** Whether the task is in the plan as a duty. */
export const isDuty = (said: Case, task: Task): boolean =>
  rule(said, `duty ${task}`, (facts) => plan.isIn(facts, task) && plan.cells.reads(facts, task) !== 'may');
/** Returns the tasks in the plan, in order. */
export const planOf = (said: Case): readonly Task[] => plan.ids.filter((task) => plans(said, task));
/** Returns the status of a task in the plan. */
export const statusOf = (said: Case, task: Task): string =>
  oneOf(said, `status ${task}`, statuses, (facts) => plan.cells.status(facts, task));
/** Returns who said that they make the task, or asked to leave it, according to the plan. */
export const whoSaid = (said: Case, task: Task): string =>
  oneOf(said, `by ${task}`, bodies, (facts) => plan.cells.by(facts, task));
/** Whether the task is open: the tasks that come before it are made. */
export const isOpenNow = (said: Case, task: Task): boolean =>
  rule(said, `opens ${task}`, (facts) => isOpen(facts, task));
/** Returns the clauses that a task's row of the plan is based on. */
export const clausesOf = (said: Case, task: Task): readonly string[] => plan.cells.because(factsOf(said), task);
/** Returns the tasks that must be made before this one opens, according to the plan. */
export const waitsFor = (said: Case, task: Task): readonly Task[] => plan.cells.lockedBy(factsOf(said), task);
/** Whether the task takes the mark now. */
export const takesMark = (said: Case, task: Task, action: MarkAction): boolean =>
  rule(said, `takes ${task} ${action}`, (facts) => refusal(facts, task, actOf(action)) === undefined);
/** Returns the state of danger. */
export const dangerOf = (said: Case): string => oneOf(said, 'danger', dangerStates, dangers.dangerOf);
/** Whether the case warns of a danger that the Police do not know of. */
export const warnsOfDanger = (said: Case): boolean => rule(said, 'danger untold', dangers.isDangerUntold);
/** Whether a call made now would tell a fact. */
export const tells = (said: Case, fact: string): boolean => factsIn.isIn(answersOf(said), fact as OptionRef);
/** Whether an option is among all that were chosen, or among those to be said in a call. */
export const isListed = (said: Case, list: 'chosen' | 'told', option: string): boolean =>
  (list === 'chosen' ? chosenOptions : toldOptions).isIn(answersOf(said), option as OptionRef);
/** Whether the body of a task was told a fact, according to the plan. */
export const isTold = (said: Case, task: Task, fact: string): boolean =>
  (plan.cells.told as typeof newsOf).isIn(factsOf(said), fact as OptionRef, task);
/** Whether a fact is news to the body of a task, according to the plan. */
export const isNews = (said: Case, task: Task, fact: string): boolean =>
  rule(said, `news ${task} ${fact}`, (facts) =>
    (plan.cells.news as typeof newsOf).isIn(facts, fact as OptionRef, task),
  );
/** Whether there is any news for the body of a task. */
export const hasNews = (said: Case, task: Task): boolean =>
  rule(said, `any-news ${task}`, (facts) => hasAnyNews(facts, task));
/** Whether a follow-up is in the case and not done. */
export const isToFollow = (said: Case, id: FollowUp): boolean =>
  rule(
    said,
    `to-follow ${id}`,
    (facts) => followUpsOf.isIn(facts, id) && followUpsOf.cells.status(facts, id) === 'to-do',
  );
/** Whether a follow-up takes a mark now. */
export const takesFollowUp = (said: Case, id: FollowUp, action: 'done' | 'corrected'): boolean =>
  rule(said, `takes ${id} ${action}`, (facts) => refusal(facts, id, { do: action }) === undefined);
/** Whether the case says that nothing at all is left to do. */
export const isAllDone = (said: Case): boolean => rule(said, 'all-done', left.isAllDone);
/** Whether the case says that the calls are made. */
export const areCallsMade = (said: Case): boolean => left.areCallsMade(factsOf(said));
/** Whether the case says that there is something to follow up. */
export const isAnyToFollow = (said: Case): boolean => isAnyLeftToFollow(factsOf(said));
/** Whether the case is a concern with nothing outstanding. */
export const isComplete = (said: Case): boolean => rule(said, 'complete', left.isComplete);
/** Whether the question is still to be answered. */
export const isOutstanding = (said: Case, question: Question): boolean =>
  rule(said, `outstanding ${question}`, (facts) => isLeft(facts, question));
/** Whether the task is a duty that is still to be done. */
export const isDutyLeft = (said: Case, task: Task): boolean =>
  rule(said, `left ${task}`, (facts) => isLeft(facts, task));

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

/** Returns where the task list leads: 999, the page of a call, or the screen of a question, or what happens next. */
export function nextStepOf(said: Case): string {
  const next = left.nextStep(factsOf(said));
  if (typeof next !== 'string') return `referrals/${next.task}`;
  return next === '999' || next === 'next-steps' ? next : path.screenOf(next);
}
