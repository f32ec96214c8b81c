import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import { resultAt } from '../subject/rules';
import type { UnderWay } from '../terms/change';
import { questionIds } from '../terms/questions';
import { resultOf as wanted } from '../terms/result';
import { screens } from '../terms/screens';
import { followUpIds, taskIds, toldBys } from '../terms/tasks';
import { answersAfter, changeAfter, markedAfter, type Marks, shownAfter, type Told } from './after';

/** What is wrong; `differs`: the difference in what follows from a case. */
export interface Fault {
  readonly what: string;
  readonly differs?: string | undefined;
}
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** Whether two values are identical, or equal once put in order. */
const isAlike = <T>(one: T, other: T, inOrder: (what: T) => unknown): boolean =>
  one === other || isSame(inOrder(one), inOrder(other));

/** The options of each answer, sorted. */
const answersInOrder = (answers: Readonly<Record<string, unknown>>): unknown =>
  questionIds.map((question) => [answers[question] ?? []].flat().sort());
/** Whether each question has the same options, in any order. */
export const isAnsweredAlike = (
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean => isAlike(one, other, answersInOrder);
const marksInOrder = (marks: Marks): unknown => [...taskIds, ...followUpIds].map((id) => marks[id] ?? []);
const toldInOrder = (told: Told): unknown => toldBys.map((by) => told[by] ?? []);
/** Whether the same was told in each way. */
export const isToldAlike = (one: Told, other: Told): boolean => isAlike(one, other, toldInOrder);

/** Returns what is wrong with what one event changed, if anything is. */
export function faultInStep(before: chart.Chart, event: chart.Event, after: chart.Chart): string | undefined {
  if (!isAnsweredAlike(answersAfter(before, event), chart.givenIn(after))) return 'answers';
  const { marks, told } = markedAfter(before, event);
  if (!isAlike(marks, chart.marksOf(after), marksInOrder)) return 'marks';
  return isToldAlike(told, chart.toldOf(after)) ? undefined : 'told';
}

const inOrder = (all: readonly string[] = []): readonly string[] => [...new Set(all)].sort();
const changeInOrder = (change?: UnderWay): unknown =>
  change && [change.returnTo, change.withUnanswered, inOrder(change.pending)];
/** Returns what the chart wrongly remembers after an event besides the case: the screens shown, or the change. */
export function wrongMemory(before: chart.Chart, event: chart.Event, after: chart.Chart): string | undefined {
  if (!isAlike(after.context.reached, shownAfter(before, event, after), inOrder)) return 'shown';
  return isAlike(chart.detourOf(after), changeAfter(before, event, after), changeInOrder) ? undefined : 'change';
}

type Parts = Readonly<Record<string, unknown>>;
const hasParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;
/** Returns the first place in which two results differ, with both values; undefined if they are equal. */
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

const differences = new Map<string, string | undefined>();
/** Returns how what follows from the case of a chart differs from the terms: asked once for each case. */
function differenceAt(at: chart.Chart): string | undefined {
  const key = JSON.stringify([chart.givenIn(at), chart.marksOf(at), chart.toldOf(at)]);
  if (!differences.has(key)) differences.set(key, firstDifference(resultAt(at), wanted(caseAt(at))));
  return differences.get(key);
}

/** Returns what is wrong with the chart, if anything is: its screen, or what follows from its case. */
export function faultIn(at: chart.Chart): Fault | undefined {
  if (!screens.includes(chart.screenOf(at))) return { what: 'no-screen' };
  const differs = differenceAt(at);
  return differs === undefined ? undefined : { what: 'result', differs };
}
