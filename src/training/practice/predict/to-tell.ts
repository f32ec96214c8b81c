import { type CaseFacts, madeByAnswer } from '../../../case/marks';
import { plan, type PlannedTask } from '../../../case/plan';
import { type TaskId, taskIds } from '#protocol/tasks';
import { orderOf, type Places } from '../trace/trace';

/** The calls as they are offered: in an order that says nothing of the plan's. */
export const callsOffered: readonly TaskId[] = ['iwf', 'police', 'site', 'prevent-spoc', 'ceop', 'social-services'];

/** The calls that can be put in order: those that no answer says were made before. */
export const callsToOrder = (facts: CaseFacts): readonly TaskId[] =>
  callsOffered.filter((task) => !madeByAnswer(facts.answers, task));
/** The calls that an answer says were made before. */
export const callsBefore = (facts: CaseFacts): readonly TaskId[] =>
  taskIds.filter((task) => madeByAnswer(facts.answers, task));
/** The rows of the plan that are still to be told. */
export const planToTell = (facts: CaseFacts): readonly PlannedTask[] =>
  plan(facts).filter(({ task }) => !madeByAnswer(facts.answers, task));
/** The learner's order, of the calls that can be ordered as the answers are. */
export const orderToTell = (facts: CaseFacts, places: Places): readonly TaskId[] =>
  orderOf(places).filter((task) => !madeByAnswer(facts.answers, task));

/** The calls whose place is taken already by one above them on the page. */
export const placedTwice = (calls: readonly TaskId[], places: Places): readonly TaskId[] =>
  calls.filter(
    (task, at) => places[task] !== undefined && calls.slice(0, at).some((other) => places[other] === places[task]),
  );
