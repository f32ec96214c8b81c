import { isAsked } from '../../../src/case/answers';
import type { Act } from '../../../src/case/marks';
import { markEvent } from '../../../src/machine/context';
import { give } from '../../../src/machine/journey';
import type { Question } from '../terms/questions';
import type { Task } from '../terms/tasks';
import { after, allows, type Chart, start } from './chart';

/** An answer as a case file has it: one option, or a list of them. */
export type Given = string | readonly string[];
/** One thing done after the answers: a task marked, or an answer changed. */
export type Report = ({ readonly to: Task } & Act) | { readonly change: Question; readonly answer: Given };
/** A case as `replay` takes it. */
export interface CaseFile {
  readonly id: string;
  readonly answers: Readonly<Partial<Record<Question, Given>>>;
  readonly reports: readonly Report[];
}

const reported = (chart: Chart, report: Report): Chart => {
  if ('change' in report)
    return isAsked(chart.context.answers, report.change) ? give(chart, report.change, report.answer) : chart;
  const event = markEvent(report.to, report);
  return allows(chart, event) ? after(chart, event) : chart;
};

/** The chart after a case file was walked as `replay` walks it. */
export function walked({ answers, reports }: CaseFile): Chart {
  const answered = (Object.entries(answers) as [Question, Given][]).reduce(
    (chart, [question, given]) => give(chart, question, given),
    start(),
  );
  return reports.reduce(reported, answered);
}
