import { isAnswer, isQuestion } from '../../../case/answers';
import { screenIds } from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import { type Fields, isFields } from '../../../session/kept-parts';
import { guesses, modes, newTrace, type Trace } from './trace';

const known = <T>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value);
const onlyGood = (value: unknown, isGood: (id: string, part: unknown) => boolean): Fields =>
  Object.fromEntries(Object.entries(isFields(value) ? value : {}).filter(([id, part]) => isGood(id, part)));

const isTask = (id: string): id is TaskId => taskIds.some((task) => task === id);
const isPlace = (id: string, place: unknown): boolean =>
  isTask(id) && Number.isInteger(place) && Number(place) >= 1 && Number(place) <= taskIds.length;

/** The text in which a trace is kept. */
export const keepTrace = (trace: Trace, scenario: string): string => JSON.stringify({ ...trace, scenario });

/**
 * Reads a kept trace of a scenario. What is not known is left out; text that is no trace, or that of another scenario, gives a new
 * one. It never throws.
 */
export function readTrace(text: string | undefined, scenario: string): Trace {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isFields(value) || value['scenario'] !== scenario) return newTrace;
    return {
      mode: known(modes, value['mode']),
      openedAt: known(screenIds, value['openedAt']),
      first: onlyGood(value['first'], (id, answer) => isQuestion(id) && isAnswer(id, answer)),
      panel: known(screenIds, value['panel']),
      places: onlyGood(value['places'], isPlace),
      guess: known(guesses, value['guess']) ?? 'open',
    };
  } catch {
    return newTrace;
  }
}
