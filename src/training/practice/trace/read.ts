import { answersOf, givenIn } from '../../../case/answers';
import { answersSchema } from '../../../case/file';
import { screenIds } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { taken } from '../../../reader/take';
import { eachOf, flag, isFields, objectOf, oneOf, optional, whole } from '../../../reader/schema';
import { acts, guesses, modes, newTrace, type Trace } from './trace';

const places = eachOf(taskIds, whole(1, taskIds.length));
const trace = objectOf({
  mode: optional(oneOf(modes)),
  openedAt: optional(oneOf(screenIds)),
  first: optional(answersSchema),
  panel: optional(oneOf(screenIds)),
  act: optional(oneOf(acts)),
  acted: optional(oneOf(guesses)),
  firstAct: optional(oneOf(acts)),
  places: optional(places),
  guess: optional(oneOf(guesses)),
  firstPlaces: optional(places),
  hasChart: optional(flag),
});

/** The text in which a trace is kept. */
export const keepTrace = (trace: Trace, scenario: string): string =>
  JSON.stringify({ ...trace, first: givenIn(trace.first), scenario });

/**
 * Reads a kept trace of a scenario. What is not known is left out; text that is no trace, or that of another scenario, gives a new
 * one. It never throws.
 */
export function readTrace(text: string | undefined, scenario: string): Trace {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isFields(value) || value['scenario'] !== scenario) return newTrace;
    const { first = {}, ...others } = taken(trace, value) ?? {};
    return { ...newTrace, ...others, first: answersOf(first) };
  } catch {
    return newTrace;
  }
}
