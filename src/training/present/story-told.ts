import { type ScreenId, screenIds } from '#protocol/screens';
import type { ScenarioWords } from '../model/scenario';
import { type Stage, stagesAt } from '../model/stages';
import type { Show } from './shared';
import { type Route, toldTogether, type Way } from './show';

/**
 * Up to which screen the story is told at a stop. What happens in a call would give away whom to tell: it is told once that is revealed. What
 * follows the plan would give away the order: it is told at the stop after. `way`: how the stop is taken.
 */
function storyScreen({ stops }: Route, step: number, way: Way, isRevealed: boolean): ScreenId | undefined {
  const stop = stops[step];
  const isHeld = stop?.kind === 'order' || (stop?.kind === 'report' && !isRevealed);
  return (isHeld && way === 'alone' ? stops[step - 1] : stop)?.step.screen;
}

/** The screen up to which the story is told with what is shown. */
export const screenTold = (route: Route, show: Show): ScreenId => {
  const together = toldTogether(route, show);
  const screen = together.at(-1)?.step.screen ?? storyScreen(route, show.step, 'alone', show.revealed);
  return screen ?? 'immediate-danger';
};

/** The screen up to which it was told before, however far the case has gone back since; undefined at the start. */
export function screenBefore(route: Route, show: Show): ScreenId | undefined {
  const before = route.ways
    .slice(0, show.step)
    .flatMap((way, at) => (way === 'left' ? [] : [storyScreen(route, at, way, true)]));
  return screenIds.findLast((screen) => before.includes(screen));
}

/** What of the story is new with what is shown: to be read aloud. */
export function newStory(words: ScenarioWords, route: Route, show: Show): readonly Stage[] {
  const before = screenBefore(route, show);
  const known = before ? stagesAt(words, before).length : 0;
  return stagesAt(words, screenTold(route, show)).slice(known);
}
