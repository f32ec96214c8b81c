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
import { isCalledFor } from '../terms/plan';
import { isAnswer, type Question, questionIds } from '../terms/questions';
import { insteadOf, opens, pageAfterTask } from '../terms/reach';
import { type Screen, screenOf, screens, walk } from '../terms/screens';
import { bodies, followUpIds, type MarkAction, markActions, taskIds } from '../terms/tasks';
import { everyFact, isSo } from '../terms/told';

// What an event should do to a case, and to what the chart remembers, according to the protocol's terms.

// Made once, since the searches ask about millions of events.
const typed = <Id extends string>(kind: string, ids: readonly Id[]): ReadonlyMap<string, Id> =>
  new Map(ids.map((id) => [`${kind}.${id}`, id]));
const [opened, changed, answered] = [
  typed('open', screens),
  typed('change', questionIds),
  typed('answer', questionIds),
];

type Answers = Readonly<Record<string, unknown>>;
const walkScreenOf = (screen: Screen) => walk.find((known) => known === screen);

/** Where Continue leads, `change` being the one under way; undefined on pages that have no Continue. */
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
 * Returns the screen on which an event should leave a case; undefined if the terms do not say: the need is not known
 * yet, or the page has no Continue. `said`: the case of the chart, or a class of them.
 */
export function screenAfterEvent(
  before: chart.Chart,
  event: chart.Event,
  said: Case = caseAt(before),
): Screen | undefined {
  const screen = chart.screenOf(before);
  if (event.type === 'clear') return 'immediate-danger';
  if (screen === 'notes') return event.type === 'carry-on' ? before.context.place : 'notes';
  if (event.type === 'hide') return 'notes';
  if (event.type === 'refer-now') return 'referrals';
  if (event.type === 'lost') return insteadOf(said);
  if (event.type === 'continue') return onward(said, screen, chart.detourOf(before));
  const wanted = opened.get(event.type);
  if (wanted) return opens(said, wanted, before.context.reached) ? wanted : insteadOf(said);
  // A task that only its mark has in the plan may leave it, with its page.
  if (event.type === 'mark.corrected' && taskIds.some((id) => id === event.task && !isCalledFor(said, id)))
    return undefined;
  const question = changed.get(event.type);
  return question && isHome(screen) && isAsked(said, question) ? screenOf(question) : screen;
}

/** Whether a screen takes the answer to a question: its own does, and the task list and the page of Social Services take the area. */
const isTakenOn = (screen: Screen, question: Question): boolean =>
  screenOf(question) === screen
  || (['referrals', 'referrals/social-services'].includes(screen) && question === 'local-authority');

/** Returns the answers that there should be after an event. */
export function answersAfter(before: chart.Chart, event: chart.Event): Answers {
  const [answers, screen]: readonly [Answers, Screen] = [chart.givenIn(before), chart.screenOf(before)];
  if (event.type === 'clear') return {};
  if (event.type === 'refer-now' && screen !== 'notes')
    return isConcern(caseAt(before)) ? answers : { ...answers, need: 'concern' };
  const question = answered.get(event.type);
  if (!question || !('answer' in event) || !isTakenOn(screen, question)) return answers;
  return isAsked(caseAt(before), question) && isAnswer(question, event.answer)
    ? { ...answers, [question]: event.answer }
    : answers;
}

export type Marks = chart.Chart['context']['marks'];
export type Told = chart.Chart['context']['told'];
type Marking = Extract<chart.Event, { task: string }>;
const does = (event: chart.Event): string => event.type.slice('mark.'.length);
/** The name of a mark in the terms, such as `handled:police`. */
const markNamed = (event: Marking): string => [does(event), 'by' in event ? event.by : []].flat().join(':');

/** Whether an event is a mark that may be set. */
function isMarking(before: chart.Chart, event: chart.Event): event is Marking {
  if (!('task' in event) || chart.screenOf(before) === 'notes') return false;
  const [said, action] = [caseAt(before), does(event)];
  const followUp = followUpIds.find((known) => known === event.task);
  if (followUp) return (action === 'done' || action === 'corrected') && mayMarkFollowUp(said, followUp, action);
  const [task, named] = [taskIds.find((known) => known === event.task), markNamed(event) as MarkAction];
  return task !== undefined && markActions.includes(named) && mayMark(said, task, named);
}

type Entry = chart.Chart['context']['log'][number];
/** The mark that an entry makes of the one before it: a further call keeps it, and so does a try after a call. */
const markBy = (now: string | undefined, { do: act, by }: Entry): string | undefined =>
  act === 'told-more' || (act === 'tried' && now === 'made') ? now : [act, by ?? []].flat().join(':');
/** What is left of a task's entries once the last of them is taken back: each correction before took one back too. */
function leftAfterUndo(before: chart.Chart, task: string): readonly Entry[] {
  let undone = 1;
  const isLeft = ({ do: act }: Entry): boolean => {
    if (act === 'corrected') undone += 1;
    else if (undone > 0) undone -= 1;
    else return true;
    return false;
  };
  return before.context.log
    .filter((entry) => entry.task === task)
    .toReversed()
    .filter(isLeft)
    .toReversed();
}

/** The marks that there should be after a mark. */
function marksAfter(before: chart.Chart, event: Marking): Marks {
  const marks = chart.marksOf(before);
  const mark =
    does(event) === 'corrected'
      ? leftAfterUndo(before, event.task).reduce<string | undefined>(markBy, undefined)
      : markBy(marks[event.task]?.[0], { ...event, do: does(event) } as unknown as Entry);
  return { ...marks, [event.task]: mark === undefined ? undefined : [mark] };
}

/** What should have been told after a mark. */
function toldAfter(before: chart.Chart, event: Marking): Told {
  const told = chart.toldOf(before);
  const body = bodies.find((known) => known === event.task);
  if (!body || does(event) === 'tried') return told;
  if (does(event) === 'corrected') {
    const left = leftAfterUndo(before, body);
    const calls = left.slice(
      Math.max(
        0,
        left.findLastIndex(({ do: act }) => act === 'made'),
      ),
    );
    return {
      ...told,
      [body]: everyFact.filter((fact) => calls.some((call) => call.told?.some((one) => one === fact))),
    };
  }
  const said = caseAt(before);
  const known = (fact: string) => does(event) === 'told-more' && said.isTold(body, fact);
  return { ...told, [body]: everyFact.filter((fact) => known(fact) || isSo(said, fact)) };
}

/** What should have been told before once `already-reported` has these options: what it newly names, all of now. */
export function toldByAnswer(said: Case, told: Told, named: readonly string[]): Told {
  return bodies.reduce<Told>((so, body) => {
    if (!named.includes(body)) return { ...so, [`answer:${body}`]: [] };
    const now = () => everyFact.filter((fact) => isSo(said, fact));
    return { ...so, [`answer:${body}`]: said.says('already-reported', body) ? told[`answer:${body}`] : now() };
  }, told);
}
/** What `already-reported` names after an answer to it. */
function namedBy(before: chart.Chart, event: chart.Event): readonly string[] | undefined {
  if (event.type !== 'answer.already-reported') return undefined;
  return [answersAfter(before, event)['already-reported'] ?? []].flat() as string[];
}

/** Returns the marks, and what was told, that there should be after an event. */
export function markedAfter(before: chart.Chart, event: chart.Event): { readonly marks: Marks; readonly told: Told } {
  if (event.type === 'clear') return { marks: {}, told: {} };
  if (isMarking(before, event)) return { marks: marksAfter(before, event), told: toldAfter(before, event) };
  const [marks, told, named] = [chart.marksOf(before), chart.toldOf(before), namedBy(before, event)];
  return { marks, told: named ? toldByAnswer(caseAt(before), told, named) : told };
}

const isHome = (screen: Screen): screen is Home => homes.some((home) => home === screen);

/** The change under way after an event, before it leads to a screen. */
function changeOn(before: chart.Chart, event: chart.Event, after: chart.Chart): UnderWay | undefined {
  const [said, screen, change] = [caseAt(before), chart.screenOf(before), chart.detourOf(before)];
  if (event.type === 'clear' || screen === 'notes') return event.type === 'clear' ? undefined : change;
  const question = changed.get(event.type);
  if (question && isHome(screen) && isAsked(said, question)) return withQuestion(said, question, screen, change);
  if (change && event.type.startsWith('answer.')) return withAnswered(change, said, caseAt(after));
  const left = walkScreenOf(screen);
  return change && left && !isBlocked(said, left) && event.type === 'continue' ? withoutScreen(change, left) : change;
}

/** Returns the change that should be under way after an event. It ends on the task list, or back where it began. */
export function changeAfter(before: chart.Chart, event: chart.Event, after: chart.Chart): UnderWay | undefined {
  const [change, screen] = [changeOn(before, event, after), chart.screenOf(after)];
  const isOver = screen === 'referrals' || screen === change?.returnTo;
  return isOver ? undefined : change;
}

/** Returns the screens that should count as shown after an event; after Clear only the first. */
export function shownAfter(before: chart.Chart, event: chart.Event, after: chart.Chart): readonly Screen[] {
  const [shown, screen] = [event.type === 'clear' ? [] : before.context.reached, chart.screenOf(after)];
  return screen === 'notes' || shown.includes(screen) ? shown : [...shown, screen];
}
