import { caseAt } from '../subject/case-at';
import * as chart from '../subject/chart';
import { resultOf as found } from '../subject/rules';
import { mayMark } from '../terms/plan';
import { questionIds } from '../terms/questions';
import { resultOf as wanted } from '../terms/result';
import { screens } from '../terms/screens';
import { type MarkAction, markActions, taskIds } from '../terms/tasks';
import { answersAfter } from './answers-after';

type Marks = chart.Chart['context']['marks'];
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const marksInOrder = (marks: Marks): unknown => taskIds.map((task) => marks[task] ?? '');
/** The options of each answer, in any order. */
const answersInOrder = (answers: Readonly<Record<string, unknown>>): unknown =>
  questionIds.map((question) => [answers[question] ?? []].flat().sort());

/** The marks that there should be after an event, as the protocol's terms have it. */
function marksAfter(before: chart.Chart, event: chart.Event): Marks {
  const marks = chart.marksOf(before);
  if (event.type === 'clear') return {};
  if (!('task' in event) || chart.screenOf(before) === 'notes') return marks;
  const action = [event.type.slice('mark.'.length), 'by' in event ? event.by : []].flat().join(':') as MarkAction;
  if (!markActions.includes(action) || !taskIds.includes(event.task) || !mayMark(caseAt(before), event.task, action))
    return marks;
  return { ...marks, [event.task]: action === 'corrected' ? undefined : action };
}

/** What is wrong after one event of a walk, if anything is. */
export function faultAfter(before: chart.Chart, event: chart.Event, after: chart.Chart): string | undefined {
  if (!screens.includes(chart.screenOf(after))) return 'no-screen';
  if (!isSame(answersInOrder(answersAfter(before, event)), answersInOrder(chart.answersOf(after)))) return 'answers';
  if (!isSame(marksInOrder(marksAfter(before, event)), marksInOrder(chart.marksOf(after)))) return 'marks';
  const said = caseAt(after);
  return isSame(found(said), wanted(said)) ? undefined : 'result';
}
