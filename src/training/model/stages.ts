import { type ScreenId, screenIds, taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { ScenarioWords } from './scenario';

/** A part of a story, and the screen on which it is told. */
export interface Stage {
  readonly screen: ScreenId;
  readonly text: string;
}

/**
 * What of the story is known on a screen, in order: all that is told on it or on one before it, whatever way led there.
 * `isMarked`: where it is given, what happens in a call is told on the call's own page, and elsewhere once the call is marked.
 */
export function stagesAt(
  { stages }: ScenarioWords,
  screen: ScreenId,
  isMarked?: (task: TaskId) => boolean,
): readonly Stage[] {
  const last = screenIds.indexOf(screen);
  const known = screenIds.flatMap((told, at) => {
    const [text, task] = [stages[told], isMarked && taskOf(told)];
    const isTold = isMarked && task ? told === screen || isMarked(task) : at <= last;
    return isTold && text !== undefined ? [{ screen: told, text }] : [];
  });
  // A call can be marked before one that stands above it: what is told here is the news all the same.
  return [...known.filter((one) => one.screen !== screen), ...known.filter((one) => one.screen === screen)];
}
