import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import { resultAt } from '../subject/rules';
import { mayMarkFollowUp } from '../terms/follow-ups';
import { mayMark } from '../terms/marking';
import { questionIds } from '../terms/questions';
import { resultOf as wanted } from '../terms/result';
import { screens } from '../terms/screens';
import { bodies, type FollowUp, followUpIds, type MarkAction, markActions, taskIds } from '../terms/tasks';
import { everyFact, isSo } from '../terms/told';
import { answersAfter } from './answers-after';

/** What is wrong; `differs`: of what follows from a case, where it is otherwise. */
export interface Fault {
  readonly what: string;
  readonly differs?: string | undefined;
}
type Marks = chart.Chart['context']['marks'];
type Told = chart.Chart['context']['told'];
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const marksInOrder = (marks: Marks): unknown => [...taskIds, ...followUpIds].map((id) => marks[id] ?? []);
/** The options of each answer, in any order. */
const answersInOrder = (answers: Readonly<Record<string, unknown>>): unknown =>
  questionIds.map((question) => [answers[question] ?? []].flat().sort());

const bare = (event: chart.Event): string => event.type.slice('mark.'.length);
const isFollowed = (id: string): id is FollowUp => followUpIds.some((known) => known === id);

type Marking = Extract<chart.Event, { task: string }>;
/** Whether an event marks something, and may. */
function isMarking(before: chart.Chart, event: chart.Event): event is Marking {
  if (!('task' in event) || chart.screenOf(before) === 'notes') return false;
  const [said, action] = [caseAt(before), bare(event)];
  if (isFollowed(event.task))
    return (action === 'done' || action === 'corrected') && mayMarkFollowUp(said, event.task, action);
  const named = [action, 'by' in event ? event.by : []].flat().join(':') as MarkAction;
  return markActions.includes(named) && taskIds.includes(event.task) && mayMark(said, event.task, named);
}

/** The marks that there should be after a mark, as the protocol's terms have it. */
function marksAfter(before: chart.Chart, event: Marking): Marks {
  const marks = chart.marksOf(before);
  if (bare(event) === 'told-more') return marks;
  const mark = [bare(event), 'by' in event ? event.by : []].flat().join(':');
  return { ...marks, [event.task]: mark === 'corrected' ? undefined : [mark] };
}

/** What there should be of what was told after a mark. */
function toldAfter(before: chart.Chart, event: Marking): Told {
  const told = chart.toldOf(before);
  const body = bodies.find((known) => known === event.task);
  if (!body) return told;
  const said = caseAt(before);
  const known = (fact: string) => bare(event) === 'told-more' && said.isTold(body, fact);
  const isCall = ['made', 'told-more'].includes(bare(event));
  return { ...told, [body]: isCall ? everyFact.filter((fact) => known(fact) || isSo(said, fact)) : [] };
}
const toldInOrder = (told: Told): unknown => bodies.map((body) => told[body] ?? []);

/** The marks, and what was told, that there should be after an event. */
function markedAfter(before: chart.Chart, event: chart.Event): { readonly marks: Marks; readonly told: Told } {
  if (event.type === 'clear') return { marks: {}, told: {} };
  return isMarking(before, event)
    ? { marks: marksAfter(before, event), told: toldAfter(before, event) }
    : { marks: chart.marksOf(before), told: chart.toldOf(before) };
}

/** Whether two are the very same, or the same when put in order. */
export const isAlike = <T>(one: T, other: T, inOrder: (what: T) => unknown): boolean =>
  one === other || isSame(inOrder(one), inOrder(other));

/** What is wrong with what one event changed, if anything is. */
export function faultInStep(before: chart.Chart, event: chart.Event, after: chart.Chart): string | undefined {
  if (!isAlike(answersAfter(before, event), chart.givenIn(after), answersInOrder)) return 'answers';
  const { marks, told } = markedAfter(before, event);
  if (!isAlike(marks, chart.marksOf(after), marksInOrder)) return 'marks';
  return isAlike(told, chart.toldOf(after), toldInOrder) ? undefined : 'told';
}

type Parts = Readonly<Record<string, unknown>>;
const hasParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
/** The first place in which two results differ, with what is there and what should be; undefined where they are the same. */
export function firstDifference(found: unknown, wanted: unknown, place = ''): string | undefined {
  if (isSame(found, wanted)) return undefined;
  if (!hasParts(found) || !hasParts(wanted))
    return `${place} is ${JSON.stringify(found)}, and should be ${JSON.stringify(wanted)}`;
  for (const part of Object.keys({ ...wanted, ...found })) {
    const differs = firstDifference(found[part], wanted[part], `${place}/${part}`);
    if (differs !== undefined) return differs;
  }
  return `${place}: in another order`;
}

const due = new Map<string, string>();
/** What should follow from a case, as text: worked out once of each case, whatever else is remembered with it. */
function dueAt(at: chart.Chart): string {
  const key = JSON.stringify([chart.givenIn(at), chart.marksOf(at), chart.toldOf(at)]);
  const known = due.get(key) ?? JSON.stringify(wanted(caseAt(at)));
  // A long search comes to more cases than there is room for.
  if (due.size > 20_000) due.clear();
  due.set(key, known);
  return known;
}

/** What is wrong with the chart as it stands, if anything is: what it shows, or what follows from its case with all that it remembers. */
export function faultIn(at: chart.Chart): Fault | undefined {
  if (!screens.includes(chart.screenOf(at))) return { what: 'no-screen' };
  const [found, due] = [resultAt(at), dueAt(at)];
  return JSON.stringify(found) === due
    ? undefined
    : { what: 'result', differs: firstDifference(found, JSON.parse(due)) };
}
