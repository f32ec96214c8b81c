import { type Case, caseOf } from '../search/case';
import { once } from '../search/once';
import { type Thing, toldAs, type Value } from '../search/space';
import { questionIds } from '../terms/questions';
import { followUpIds, taskIds, toldBys } from '../terms/tasks';
import { answerTo, type Chart, marksOf, toldOf } from './chart';

/** Returns the current case of a chart. */
export const caseAt = once((chart: Chart): Case => {
  const answers = questionIds.map((question): [Thing, Value] => [question, answerTo(chart, question)]);
  const marks = [...taskIds, ...followUpIds].map((id): [Thing, Value] => [`mark ${id}`, marksOf(chart)[id] ?? []]);
  const told = toldBys.flatMap((by) => (toldOf(chart)[by] ?? []).map((fact) => toldAs(by, fact)));
  return caseOf(new Map([...answers, ...marks, ['told', told] as const].filter(([, value]) => value.length > 0)));
});
