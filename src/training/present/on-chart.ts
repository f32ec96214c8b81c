import type { ScreenId } from '#protocol/screens';
import { answersOf, givenIn } from '../../case/answers';
import type { CaseOnChart } from '../chart/picture';
import type { Show } from './shared';
import { hasAnswer, type Route, type Stop, toldTogether } from './show';

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
