import { type Case, caseOf } from '../search/case';
import type { Thing, Value } from '../search/space';
import { questionIds } from '../terms/questions';
import { taskIds } from '../terms/tasks';
import { answersOf, type Chart, marksOf } from './chart';

/** The case that a chart stands at. */
export function caseAt(chart: Chart): Case {
  const answers = questionIds.map((question): [Thing, Value] => [question, [answersOf(chart)[question] ?? []].flat()]);
  const marks = taskIds.map((task): [Thing, Value] => [`mark ${task}`, [marksOf(chart)[task] ?? []].flat()]);
  return caseOf(new Map([...answers, ...marks].filter(([, value]) => value.length > 0)));
}
