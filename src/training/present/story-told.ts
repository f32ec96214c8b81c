import type { ScreenId } from '#protocol/screens';
import type { ScenarioWords } from '../model/scenario';
import { type Stage, stagesAt } from '../model/stages';
import type { Show } from './shared';
import { backward, type Route, toldTogether } from './show';

/** Up to which screen the story is told at a stop. What follows the plan would give it away: it is told once the plan is shown. */
function storyScreen({ stops }: Route, step: number): ScreenId | undefined {
  const stop = stops[step];
  return (stop?.kind === 'order' ? stops[step - 1] : stop)?.step.screen;
}

/** The screen up to which the story is told with what is shown. */
export const screenTold = (route: Route, show: Show): ScreenId => {
  const together = toldTogether(route, show);
  const screen = together.at(-1)?.step.screen ?? storyScreen(route, show.step);
  return screen ?? 'immediate-danger';
};

/** The screen up to which it was told before; undefined at the start. */
export function screenBefore(route: Route, show: Show): ScreenId | undefined {
  const start: Show = { step: show.step, revealed: false, shows: 'screen' };
  const before = backward({ ...route, ways: route.ways.with(show.step, 'alone') }, start);
  return before === start ? undefined : screenTold(route, before);
}

/** What of the story is new with what is shown: to be read aloud. */
export function newStory(words: ScenarioWords, route: Route, show: Show): readonly Stage[] {
  const before = screenBefore(route, show);
  const known = before ? stagesAt(words, before).length : 0;
  return stagesAt(words, screenTold(route, show)).slice(known);
}
