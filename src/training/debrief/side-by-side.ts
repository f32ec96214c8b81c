import type { Answers } from '../../case/answers';
import { againstOrder, type Log } from '../../case/log';
import type { CaseFacts } from '../../case/marks';
import { questionIds } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import { callOf, differenceOf, isEarly, modelCall } from '../model/calls';
import { compared, type Comparison } from '../model/compare';
import type { Scenario } from '../model/scenario';
import { hasReasons } from '../practice/reasons';

/** The questions that the learner or the model came to, in their order, each beside the model's. */
export const lookedQuestions = (scenario: Scenario, answers: Answers): readonly Comparison[] =>
  questionIds
    .filter(hasReasons)
    .map((question) => compared(scenario, answers, question))
    .filter(({ isOffModel, isOffYours }) => !isOffModel || !isOffYours);

/** A call of the debrief, and whether the learner made it as the model does, and not too early. */
export interface LookedCall {
  readonly task: TaskId;
  readonly isSame: boolean;
}

/** The calls that the learner marked, or that the model marks, in the order of the plan. */
export function lookedCalls(scenario: Scenario, facts: CaseFacts, log: Log): readonly LookedCall[] {
  const both = (task: TaskId) => [callOf(facts, task), modelCall(scenario, task)] as const;
  return taskIds
    .filter((task) => both(task).some((call) => call !== 'none'))
    .map((task) => ({
      task,
      isSame:
        differenceOf(...both(task)) === undefined
        && !isEarly(facts, task)
        && !againstOrder(log).some((one) => one.task === task),
    }));
}
