import { type CaseFile, type Report } from '../../../case/file';
import { refusal, type Refusal } from '../../../case/marking';
import { askedQuestions } from '../../../case/path';
import { caseResult } from '../../../case/result';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { screenIds } from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import type { Speaks, Taught } from '../../model/scenario';
import { modelSteps, type Moment } from '../../model/steps';

/** What follows from the case of a scenario. */
export interface Model extends Speaks {
  /** The reports that are refused, by their number in the list, and why. */
  readonly refused: readonly (readonly [number, Refusal | 'not-asked'])[];
  /** What the model leaves undone at its end. */
  readonly left: readonly (QuestionId | TaskId)[];
}

/** Of the area the story teaches nothing. */
const teaches = (question: QuestionId): boolean => question !== 'local-authority';

/** Where the case itself cannot be read: whatever a scenario could speak of. */
export const anyModel: Model = {
  taught: [...questionIds.filter(teaches), ...taskIds],
  isTaughtKnown: false,
  screens: screenIds,
  others: (question) => questions[question].options,
  refused: [],
  left: [],
};

function whyRefused({ context }: Moment, report: Report): Refusal | 'not-asked' | undefined {
  if ('to' in report) return refusal(context, report.to, report.do);
  return askedQuestions(context.answers).includes(report.change) ? undefined : 'not-asked';
}

/** Of what a case gives the model answer: the questions on its path, and the tasks that it reports. */
export function taughtBy({ answers, reports }: CaseFile): readonly Taught[] {
  const tasks = reports.flatMap((report) => ('to' in report ? [report.to] : []));
  return [...askedQuestions(answers).filter(teaches), ...new Set(tasks)];
}

/** What follows from the case of a scenario. */
export function modelOf(file: CaseFile): Model {
  const steps = modelSteps(file, '');
  const reasons = steps
    .filter(({ report }) => report)
    .map(({ before, report }) => whyRefused(before, report as Report));
  const { end, complete, outstanding } = caseResult(steps.at(-1)!.after.context);
  return {
    taught: taughtBy(file),
    isTaughtKnown: true,
    screens: screenIds.filter((screen) => steps.some((step) => step.screen === screen)),
    others: (question) =>
      questions[question].options.filter(
        (option) => ![file.answers[question] ?? []].flat().some((chosen) => chosen === option),
      ),
    refused: reasons.flatMap((reason, at) => (reason ? [[at, reason] as const] : [])),
    left: complete || ['online-safety-advice', 'professional-conduct'].includes(end) ? [] : outstanding,
  };
}
