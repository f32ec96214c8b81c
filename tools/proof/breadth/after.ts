import type { Case } from '../search/case';
import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import {
  type Home,
  homes,
  nextScreen,
  type UnderWay,
  withAnswered,
  withoutScreen,
  withQuestion,
} from '../terms/change';
import { mayMark, mayMarkFollowUp } from '../terms/marking';
import { isAsked, isConcern } from '../terms/meaning';
import { isBlocked, screenAfter } from '../terms/path';
import { isAnswer, type Question, questionIds } from '../terms/questions';
import { insteadOf, opens, pageAfterTask } from '../terms/reach';
import { type Screen, screenOf, screens, walk } from '../terms/screens';
import { bodies, followUpIds, type MarkAction, markActions, taskIds } from '../terms/tasks';
import { everyFact, isSo } from '../terms/told';

// What an event should make of a case and of what the chart remembers, as the protocol's terms have it.

type Answers = Readonly<Record<string, unknown>>;
const walkScreenOf = (screen: Screen) => walk.find((known) => known === screen);

/** Where Continue leads, `change`: the one under way; undefined on the pages that have none. */
function onward(said: Case, screen: Screen, change?: UnderWay): Screen | undefined {
  const onWalk = walkScreenOf(screen);
  if (onWalk) {
    if (isBlocked(said, onWalk)) return screen;
    return change ? nextScreen(said, withoutScreen(change, onWalk)) : screenAfter(said, onWalk);
  }
  const task = taskIds.find((id) => screen === `referrals/${id}`);
  if (task) return pageAfterTask(said, task);
  if (!isConcern(said)) return undefined;
  return screen === 'referrals' ? 'next-steps' : screen === 'next-steps' ? 'record' : undefined;
}

/**
 * The screen on which an event should leave a case; undefined where the terms do not say: where the need is not known yet, or a page has
 * no Continue.
 */
export function screenAfterEvent(before: chart.Chart, event: chart.Event): Screen | undefined {
  const [said, screen] = [caseAt(before), chart.screenOf(before)];
  if (event.type === 'clear') return 'immediate-danger';
  if (screen === 'notes') return event.type === 'carry-on' ? before.context.place : 'notes';
  if (event.type === 'hide') return 'notes';
  if (event.type === 'refer-now') return 'referrals';
  if (event.type === 'lost') return insteadOf(said);
  if (event.type === 'continue') return onward(said, screen, chart.detourOf(before));
  const wanted = screens.find((one) => event.type === `open.${one}`);
  if (wanted) return opens(said, wanted, before.context.reached) ? wanted : insteadOf(said);
  const question = questionIds.find((id) => event.type === `change.${id}`);
  return question && isHome(screen) && isAsked(said, question) ? screenOf(question) : screen;
}

/** Whether a screen takes the answer to a question: its own does; the list of whom to tell takes that of the area. */
const isTakenOn = (screen: Screen, question: Question): boolean =>
  screenOf(question) === screen || (screen === 'referrals' && question === 'local-authority');

/** The answers that there should be after an event. */
export function answersAfter(before: chart.Chart, event: chart.Event): Answers {
  const [answers, screen]: readonly [Answers, Screen] = [chart.givenIn(before), chart.screenOf(before)];
  if (event.type === 'clear') return {};
  if (event.type === 'refer-now' && screen !== 'notes')
    return isConcern(caseAt(before)) ? answers : { ...answers, need: 'concern' };
  const question = questionIds.find((id) => event.type === `answer.${id}`);
  if (!question || !('answer' in event) || !isTakenOn(screen, question)) return answers;
  return isAsked(caseAt(before), question) && isAnswer(question, event.answer)
    ? { ...answers, [question]: event.answer }
    : answers;
}

export type Marks = chart.Chart['context']['marks'];
export type Told = chart.Chart['context']['told'];
type Marking = Extract<chart.Event, { task: string }>;
const does = (event: chart.Event): string => event.type.slice('mark.'.length);
/** A mark as the terms name it, such as `handled:police`. */
const markNamed = (event: Marking): string => [does(event), 'by' in event ? event.by : []].flat().join(':');

/** Whether an event marks something, and may. */
function isMarking(before: chart.Chart, event: chart.Event): event is Marking {
  if (!('task' in event) || chart.screenOf(before) === 'notes') return false;
  const [said, action] = [caseAt(before), does(event)];
  const followUp = followUpIds.find((known) => known === event.task);
  if (followUp) return (action === 'done' || action === 'corrected') && mayMarkFollowUp(said, followUp, action);
  const [task, named] = [taskIds.find((known) => known === event.task), markNamed(event) as MarkAction];
  return task !== undefined && markActions.includes(named) && mayMark(said, task, named);
}

/** The marks that there should be after a mark. */
function marksAfter(before: chart.Chart, event: Marking): Marks {
  const marks = chart.marksOf(before);
  if (does(event) === 'told-more') return marks;
  return { ...marks, [event.task]: does(event) === 'corrected' ? undefined : [markNamed(event)] };
}

/** What there should be of what was told after a mark. */
function toldAfter(before: chart.Chart, event: Marking): Told {
  const told = chart.toldOf(before);
  const body = bodies.find((known) => known === event.task);
  if (!body) return told;
  const said = caseAt(before);
  const known = (fact: string) => does(event) === 'told-more' && said.isTold(body, fact);
  const isCall = ['made', 'told-more'].includes(does(event));
  return { ...told, [body]: isCall ? everyFact.filter((fact) => known(fact) || isSo(said, fact)) : [] };
}

/** The marks, and what was told, that there should be after an event. */
export function markedAfter(before: chart.Chart, event: chart.Event): { readonly marks: Marks; readonly told: Told } {
  if (event.type === 'clear') return { marks: {}, told: {} };
  return isMarking(before, event)
    ? { marks: marksAfter(before, event), told: toldAfter(before, event) }
    : { marks: chart.marksOf(before), told: chart.toldOf(before) };
}

const isHome = (screen: Screen): screen is Home => homes.some((home) => home === screen);

/** What an event makes of the change under way, before a screen is come to. */
function changeOn(before: chart.Chart, event: chart.Event, after: chart.Chart): UnderWay | undefined {
  const [said, screen, change] = [caseAt(before), chart.screenOf(before), chart.detourOf(before)];
  if (event.type === 'clear' || screen === 'notes') return event.type === 'clear' ? undefined : change;
  const question = questionIds.find((id) => event.type === `change.${id}`);
  if (question && isHome(screen) && isAsked(said, question)) return withQuestion(said, question, screen, change);
  if (change && event.type.startsWith('answer.')) return withAnswered(change, said, caseAt(after));
  const left = walkScreenOf(screen);
  return change && left && !isBlocked(said, left) && event.type === 'continue' ? withoutScreen(change, left) : change;
}

/** The change that should be under way after an event: it is over on the task list, and back where it began. */
export function changeAfter(before: chart.Chart, event: chart.Event, after: chart.Chart): UnderWay | undefined {
  const [change, screen] = [changeOn(before, event, after), chart.screenOf(after)];
  const isOver = screen === 'referrals' || screen === change?.returnTo;
  return isOver ? undefined : change;
}

/** The screens that should count as shown after an event: those before, and the one come to; after Clear the first alone. */
export function shownAfter(before: chart.Chart, event: chart.Event, after: chart.Chart): readonly Screen[] {
  const [shown, screen] = [event.type === 'clear' ? [] : before.context.reached, chart.screenOf(after)];
  return screen === 'notes' || shown.includes(screen) ? shown : [...shown, screen];
}
