import { Case } from '../search/case';
import { plainSource } from '../search/source';
import type { Thing, Value } from '../search/space';
import * as chart from '../subject/chart';
import { resultOf as found } from '../subject/rules';
import { mayMark } from '../terms/plan';
import { resultOf as wanted } from '../terms/result';
import { screens } from '../terms/screens';
import { type MarkAction, markActions, taskIds } from '../terms/tasks';

/** The case that a chart stands at. */
export function caseAt(at: chart.Chart): Case {
  const answers = Object.entries(chart.answersOf(at)).map(([question, given]) => [question as Thing, [given].flat()] as const);
  const marks = Object.entries(chart.marksOf(at)).map(([task, mark]) => [`mark ${task}` as Thing, [mark]] as const);
  return new Case(plainSource(new Map<Thing, Value>([...answers, ...marks])));
}

type Marks = chart.Chart['context']['marks'];
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const sorted = (marks: Marks): unknown => taskIds.map((task) => marks[task] ?? '');

/** The marks that there should be after an event, as the protocol's terms have it. */
function marksAfter(before: chart.Chart, event: chart.Event): Marks {
  const marks = chart.marksOf(before);
  if (event.type === 'clear') return {};
  if (!('task' in event) || chart.screenOf(before) === 'notes') return marks;
  const action = event.type.slice('mark.'.length) as MarkAction;
  if (!markActions.includes(action) || !taskIds.includes(event.task) || !mayMark(caseAt(before), event.task, action)) return marks;
  return { ...marks, [event.task]: action === 'corrected' ? undefined : action };
}

/** What is wrong after one event of a walk, if anything is. */
export function faultAfter(before: chart.Chart, event: chart.Event, after: chart.Chart): string | undefined {
  if (!screens.includes(chart.screenOf(after))) return 'no-screen';
  if (!isSame(sorted(marksAfter(before, event)), sorted(chart.marksOf(after)))) return 'marks';
  const said = caseAt(after);
  return isSame(found(said), wanted(said)) ? undefined : 'result';
}
