import { describe, expect, it } from 'vitest';
import { type ScreenId, screenIds, sayScreens, sidePages } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { plan } from '../../../src/case/plan';
import { stageOf } from '../../../src/case/stage';
import type { WizardContext } from '../../../src/machine/context';
import { step } from '../../../src/machine/journey';
import { wizard } from '../../../src/machine/wizard';
import { findScenario } from '../../../src/training/cases/load';
import { placeOf, size } from '../../../src/training/chart/grid';
import { pictureOf, poster } from '../../../src/training/chart/picture';
import { type Route, stopsOf } from '../../../src/training/present/show';
import { onChart } from '../../../src/training/present/Showing';
import { answered, at, mark } from '../../support/walk';
import { caseMoments, type Moment, scenarioMoments } from './moments';

const moments: readonly Moment[] = [...scenarioMoments.flatMap(([, some]) => some), ...caseMoments];
const snapshotAt = ({ screen, context }: Moment) => wizard.resolveState({ value: screen, context });
const drawn = (screen: ScreenId, context: WizardContext, walked = context.reached) =>
  pictureOf({ screen, context, walked });
const start = at({ need: 'concern', harm: ['grooming'], 'violent-extremism': 'yes' }, 'referrals/police');
const callsIn = ({ context }: { context: WizardContext }) => drawn('referrals', context).calls;

describe('the gates and the locks', () => {
  it('are those of the plan, and open where the running chart takes their mark', () => {
    for (const { screen, context } of moments) {
      const { calls } = drawn(screen, context, ['referrals']);
      const planned = calls.filter(({ status }) => status !== 'absent').map(({ task }) => task);
      expect(calls.map(({ task }) => task)).toEqual(taskIds);
      expect(planned).toEqual(plan(context).map(({ task }) => task));
      const snapshot = snapshotAt({ screen, context });
      for (const { task, opens, isOpened, status } of calls.filter((call) => call.opens !== 'atOnce')) {
        const isTaken = snapshot.can({ type: 'mark.made', task });
        expect([opens, isTaken && status === 'locked', status === 'locked' && isOpened]).toEqual([opens, false, false]);
      }
    }
  });
  it('CEOP, the IWF and the site open only when both gates are open, Prevent with either', () => {
    const opened = (snapshot: typeof start) =>
      callsIn(snapshot)
        .filter(({ opens, isOpened }) => opens !== 'atOnce' && isOpened)
        .map(({ task }) => task);
    expect(opened(start)).toEqual([]);
    for (const first of ['police', 'social-services'] as const) {
      const one = step(start, mark('made', first));
      expect(callsIn(one).find(({ task }) => task === first)?.isOpened).toBe(true);
      expect(opened(one)).toEqual(['prevent-spoc']);
      const both = step(one, mark('made', first === 'police' ? 'social-services' : 'police'));
      expect(opened(both)).toEqual(['prevent-spoc', 'ceop', 'iwf', 'site']);
    }
  });
});

describe('what is ahead', () => {
  const stops = stopsOf(findScenario('posing-as-a-child')!, '2026-03-01T15:30');
  /** A route on which every stop is asked, one by one. */
  const asked: Route = { stops, ways: stops.map(() => 'alone'), minutes: undefined };
  const pictureAt = (place: number, revealed: boolean) =>
    pictureOf(onChart(asked, { step: place, revealed, shows: 'chart' }));

  it.each([
    ['harm', ['harm']],
    ['specific-risks', ['harm', 'risks']],
    ['evidence', ['harm', 'risks', 'evidence']],
  ] as const)('shows the names of all four bands, and at %s nothing of one ahead', (screen, bands) => {
    const picture = drawn(screen, answered({}).context, []);
    expect([...new Set(picture.boxes.map((box) => stageOf(box.screen)))]).toEqual(bands);
    expect(picture.bands.map(({ stage }) => stage)).toEqual(['harm', 'risks', 'evidence', 'refer']);
    expect(picture.calls).toEqual([]);
  });
  it('shows no answer of a room’s question before it is revealed, not even of one on the same screen', () => {
    const found = (place: number, revealed: boolean) =>
      pictureAt(place, revealed).boxes.flatMap(({ parts }) =>
        parts
          .filter(({ isFound }) => isFound !== undefined)
          .map(({ id }) => (['content', 'contact', 'conduct'].includes(id) ? 'harm' : id)),
      );
    let tried = 0;
    stops.forEach((stop, place) => {
      if (stop.kind !== 'question' || stop.step.report) return;
      const known = stops
        .slice(0, place)
        .flatMap((one) => (one.kind === 'question' ? [one.question] : one.kind === 'implied' ? [one.risk] : []));
      const [before, then] = [found(place, false), found(place, true)];
      expect([...known, stop.question], stop.question).toEqual(expect.arrayContaining([...then]));
      expect(known, stop.question).toEqual(expect.arrayContaining([...before]));
      if (then.length > before.length) tried += 1;
    });
    expect(tried).toBeGreaterThan(5);
  });
  it('shows no call before the plan, and all from there to the end of the model', () => {
    const told = stops.findIndex(({ step }) => step.screen === 'referrals');
    expect([told - 1, told].map((place) => pictureAt(place, true).calls.length)).toEqual([0, taskIds.length]);
    const last = onChart(asked, { step: stops.length - 1, revealed: false, shows: 'chart' });
    expect(plan(last.context)).toEqual(plan(stops.at(-1)!.step.after.context));
  });
});

it('shows no call before the choice about it', () => {
  const stops = stopsOf(findScenario('looked-through-the-phone')!, '2026-03-01T15:30');
  const route: Route = { stops, ways: stops.map(() => 'alone'), minutes: undefined };
  const step = stops.findIndex(({ kind }) => kind === 'choice');
  const callsAt = (at: number, revealed: boolean) =>
    pictureOf(onChart(route, { step: at, revealed, shows: 'chart' })).calls.map(({ task }) => task);
  expect(callsAt(step - 1, true)).toEqual(taskIds.filter((task) => task !== 'police'));
  expect(callsAt(step, false)).not.toContain('police');
  expect(callsAt(step, true)).toEqual(taskIds);
});

describe('the grid', () => {
  it('has a place for every screen of the walk and of the plan, none over another, all within the picture', () => {
    const drawn = [...poster.boxes, ...poster.calls].map(({ screen }) => screen);
    expect([...drawn].sort()).toEqual(
      screenIds.filter((id) => ![...sidePages, ...sayScreens].some((other) => other === id)).sort(),
    );
    const places = drawn.map(placeOf);
    places.forEach(({ x, y, width, height }, place) => {
      expect(x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height, drawn[place]).toBe(true);
      const isOver = (other: (typeof places)[number]) =>
        x + width > other.x && other.x + other.width > x && y + height > other.y && other.y + other.height > y;
      expect(places.slice(place + 1).filter(isOver), drawn[place]).toEqual([]);
    });
  });
});
