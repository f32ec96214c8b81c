import { answersOf } from '../../case/answers';
import { isTaskReport } from '../../case/file';
import { type CaseFacts, isMade, lockedBy, madeByAnswer, type Mark, type Marks, withMark } from '../../case/marks';
import { taskStatus } from '../../case/plan';
import type { TaskId } from '#protocol/tasks';
import type { Scenario } from './scenario';

/** What stands of a call: its mark, that an answer says it was made before, or nothing. */
export type Call = Mark | 'before' | 'none';

/** What the learner's case says of a call. */
export const callOf = (facts: CaseFacts, task: TaskId): Call =>
  madeByAnswer(facts.answers, task) ? 'before' : (facts.marks[task]?.[0] ?? 'none');

/** What the model does about a call, in the end. */
export function modelCall({ file }: Scenario, task: TaskId): Call {
  if (madeByAnswer(answersOf(file.answers), task)) return 'before';
  const marks = file.reports
    .filter(isTaskReport)
    .reduce<Marks>((stand, report) => withMark(stand, report.to, report), {});
  return marks[task]?.[0] ?? 'none';
}

/** Whether it stands that Social Services or the Police make it, or asked that it be left: `handled:police`. */
export const isSaid = (call: Call): call is Extract<Call, `${string}:${string}`> => call.includes(':');

/** How a call differs from the model's. */
export type Difference =
  | 'madeNotHandled'
  | 'handledNotMade'
  | 'triedOnly'
  | 'notYet'
  | 'notYetSaid'
  | 'more'
  | 'handledUnasked'
  | 'otherSaid'
  | 'saidBefore'
  | 'toldBefore';

/** How the learner's call differs from the model's; undefined where it does not. */
export function differenceOf(yours: Call, model: Call): Difference | undefined {
  if (yours === model) return undefined;
  if (yours === 'before') return 'saidBefore';
  if (model === 'before') return 'toldBefore';
  if (yours === 'none') return isSaid(model) ? 'notYetSaid' : 'notYet';
  if (model === 'none') return isSaid(yours) ? 'handledUnasked' : 'more';
  if (yours === 'tried') return isSaid(model) ? 'madeNotHandled' : 'triedOnly';
  if (isSaid(yours) && isSaid(model)) return 'otherSaid';
  return yours === 'made' ? 'madeNotHandled' : 'handledNotMade';
}

/** Whether the call was made before what it comes after. */
export const isEarly = (facts: CaseFacts, task: TaskId): boolean => taskStatus(facts, task) === 'made-early';
/** Whether the call still waits for others. */
export const isWaiting = (facts: CaseFacts, task: TaskId): boolean =>
  !isMade(facts, task) && lockedBy(facts, task).length > 0;
