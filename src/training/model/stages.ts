import { type ScreenId, screenIds } from '#protocol/screens';
import type { ScenarioWords } from './scenario';

/** A part of a story, and the screen on which it is told. */
export interface Stage {
  readonly screen: ScreenId;
  readonly text: string;
}

/** What of the story is known on a screen, in order: all that is told on it or on one before it, whatever way led there. */
export function stagesAt({ stages }: ScenarioWords, screen: ScreenId): readonly Stage[] {
  const last = screenIds.indexOf(screen);
  return screenIds.slice(0, last + 1).flatMap((told) => {
    const text = stages[told];
    return text === undefined ? [] : [{ screen: told, text }];
  });
}
