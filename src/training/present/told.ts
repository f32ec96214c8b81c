import { type ScreenId, screenIds } from '#protocol/screens';
import { answersOf, givenIn } from '../../case/answers';
import type { CaseOnChart } from '../parts/loads';
import { type Stage, stagesAt } from '../model/said';
import type { ScenarioWords } from '../model/scenario';
import type { Show } from './shared';
import { hasAnswer, type Route, type Stop, toldTogether, type Way } from './show';

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

/** Whether a stop comes after what the model does at its step. */
const isAfter = ({ kind }: Stop): boolean => kind === 'pause' || kind === 'debrief';

/** A step's case as far as a room has come: of several questions on one screen, only what was revealed of them is answered. */
function contextAt(stops: readonly Stop[], { step: at, revealed }: Show): CaseOnChart['context'] {
  const stop = stops[at] as Stop;
  const { before, after } = stop.step;
  if (isAfter(stop) || (revealed && stop.kind === 'report')) return after.context;
  const passed = stops.slice(0, revealed ? at + 1 : at).filter(({ step }) => step === stop.step);
  const answered = passed.flatMap((one) => (one.kind === 'question' ? [one.question] : []));
  const model = givenIn(after.context.answers);
  const given = Object.fromEntries(answered.map((question) => [question, model[question]]));
  return { ...before.context, answers: answersOf({ ...givenIn(before.context.answers), ...given }) };
}

/** How far the room has come: of stops that are told together, to the last one. */
function reached(route: Route, show: Show): Show {
  const last = toldTogether(route, show).at(-1);
  return last ? { ...show, step: route.stops.indexOf(last), revealed: hasAnswer(last) } : show;
}

/** Where the case stands while the room says whom to tell: before the list of calls as it orders them, else on the list. */
function heldAt({ kind }: Stop, walked: readonly ScreenId[]): ScreenId | undefined {
  if (kind === 'order') return walked.at(-1);
  return kind === 'report' ? 'referrals' : undefined;
}

/**
 * The case on the chart at a moment of a showing: as the model walks it, and no further than the room was shown. What the room is asked is
 * still ahead: the list of calls, or the call.
 */
export function onChart(route: Route, show: Show): CaseOnChart {
  const { stops } = route;
  const at = reached(route, show);
  const stop = stops[at.step] as Stop;
  const walked = [...new Set(stops.slice(0, at.step).map(({ step }) => step.screen))];
  return {
    context: contextAt(stops, at),
    screen: at.revealed ? stop.step.screen : (heldAt(stop, walked) ?? stop.step.screen),
    walked,
    question: stop.kind === 'question' ? stop.question : undefined,
  };
}
