import { answersOf, givenIn } from '../../case/answers';
import type { CaseOnChart } from '../chart/picture';
import type { Show } from './shared';
import { type Stop } from './show';

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

/**
 * The case on the chart at a moment of a showing: as the model walks it, and no further than the room was shown. While the room orders
 * the calls, the list of them is still ahead.
 */
export function onChart(stops: readonly Stop[], show: Show): CaseOnChart {
  const stop = stops[show.step] as Stop;
  const walked = [...new Set(stops.slice(0, show.step).map(({ step }) => step.screen))];
  const isAhead = stop.kind === 'order' && !show.revealed;
  return {
    context: contextAt(stops, show),
    screen: (isAhead ? walked.at(-1) : undefined) ?? stop.step.screen,
    walked,
    question: stop.kind === 'question' ? stop.question : undefined,
  };
}
