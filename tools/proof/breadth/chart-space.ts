import type { Case } from '../search/case';
import { casesToStep } from '../search/ways';
import * as chart from '../subject/chart';
import { isPartOf } from '../terms/reach';
import { type Screen, screens, walk } from '../terms/screens';
import { screenAfterEvent } from './after';
import { alphabet } from './all-events';
import { faultIn, faultInStep, wrongMemory } from './faults-in';
import { otherScreen, type Space, type Wrong } from './search';

/** All that the chart remembers, except the times of the marks. */
function keyOf(at: chart.Chart): string {
  const { log, marks, told, reached, detour, madeConcern, place } = at.context;
  const entries = log.map((entry) => ({ ...entry, at: undefined }));
  const all = [at.value, place, chart.givenIn(at), entries, marks, told, [...reached].sort(), detour, madeConcern];
  return JSON.stringify(all);
}

/** The screen shown, or the one behind Hide. */
const behind = (at: chart.Chart): Screen => (chart.screenOf(at) === 'notes' ? at.context.place : chart.screenOf(at));

/** Returns what is wrong with a step according to the terms; undefined if nothing is. */
function wrongInEvent(before: chart.Chart, event: chart.Event, after: chart.Chart): Wrong | undefined {
  const [found, wanted] = [chart.screenOf(after), screenAfterEvent(before, event)];
  if (wanted !== undefined && found !== wanted) return otherScreen('memory', found, wanted);
  const rests = found !== 'notes' ? found : behind(before);
  if (after.context.place !== rests) return otherScreen('memory', after.context.place, rests);
  const what = faultInStep(before, event, after) ?? wrongMemory(before, event, after);
  return what === undefined ? undefined : { held: 'memory', what };
}

/** The chart with its memory. */
export const chartSpace: Space<chart.Chart, chart.Event> = {
  deedsIn: () => alphabet,
  step: (from, event) => {
    const after = chart.after(from, event);
    const wrong = wrongInEvent(from, event, after);
    return { after, wrong: wrong ? [wrong] : [] };
  },
  keyOf,
  wrongIn: (at) => {
    const fault = faultIn(at);
    return fault ? [{ held: 'memory', ...fault }] : [];
  },
};

/** A chart to begin from: on a screen of a case, perhaps within a change. */
interface Place {
  readonly screen: Screen;
  readonly said: Case;
  readonly detour?: chart.Detour;
}
const changes: readonly chart.Detour[] = [
  { returnTo: 'referrals', pending: [], withUnanswered: true },
  { returnTo: 'record', pending: ['evidence-guidance'], withUnanswered: false },
];
/** Each screen of some cases: for each first unanswered question, state of a task and fact that can be news. */
const places: readonly Place[] = casesToStep.flatMap((said) =>
  screens
    .filter((screen) => screen !== 'notes' && isPartOf(said, screen))
    .flatMap((screen) => [
      { screen, said },
      ...(walk.some((known) => known === screen) ? changes.map((detour) => ({ screen, said, detour })) : []),
    ]),
);
/** The chart, put on any of these places by the first step. */
export const fromAnywhere: Space<chart.Chart, chart.Event | Place> = {
  ...chartSpace,
  deedsIn: (at) => (at.context.reached.length < screens.length ? places : alphabet),
  step: (from, by) =>
    'said' in by
      ? { after: chart.reachedAt(by.screen, by.said, { detour: by.detour }), wrong: [] }
      : chartSpace.step(from, by),
};

/** The task list with every report and nobody told, since locks and marks are many steps from the beginning. */
export const everyReport = (): chart.Chart =>
  chart.after(
    chart.walked({
      'immediate-danger': 'no',
      need: 'concern',
      harm: ['extremist-content', 'grooming', 'child-abuse-images'],
    }),
    chart.referNow,
  );
