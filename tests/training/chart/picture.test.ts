import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/case/plan';
import { type Stage, stageOf } from '../../../src/case/stage';
import type { WizardContext } from '../../../src/machine/context';
import { step } from '../../../src/machine/journey';
import { wizard } from '../../../src/machine/wizard';
import { type ScreenId, screenIds, sidePages } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { inLines, placeOf, size } from '../../../src/training/chart/grid';
import { boxScreens, pictureOf, pointable, poster } from '../../../src/training/chart/picture';
import { onChart } from '../../../src/training/present/on-chart';
import { type Route, type Stop, stopsOf } from '../../../src/training/present/show';
import { findScenario } from '../../../src/training/cases/load';
import { answered, at, mark } from '../../support/walk';
import { caseMoments, scenarioMoments } from './moments';

const drawn = (screen: ScreenId, context: WizardContext, walked = context.reached) =>
  pictureOf({ screen, context, walked });
const start = at({ need: 'concern', harm: ['grooming'], 'violent-extremism': 'yes' }, 'referrals/police');
const callIn = ({ context }: { context: WizardContext }, task: string) =>
  drawn('referrals', context).calls.find((call) => call.task === task)!;

/** A way through a showing on which every stop is asked, one by one. */
const asked = (stops: readonly Stop[]): Route => ({ stops, ways: stops.map(() => 'alone'), minutes: undefined });

describe('the gates and the locks', () => {
  it('are those of the plan, and open where the running chart takes their mark', () => {
    for (const { screen, context } of [...scenarioMoments.flatMap(([, some]) => some), ...caseMoments]) {
      const { calls } = drawn(screen, context, ['referrals']);
      const rows = plan(context);
      expect(calls.map(({ task }) => task)).toEqual(taskIds);
      expect(calls.filter(({ stands }) => stands !== 'absent').map(({ task }) => task)).toEqual(
        rows.map(({ task }) => task),
      );
      const snapshot = wizard.resolveState({ value: screen, context });
      for (const { task, opens, isOpened, stands } of calls)
        if (opens !== 'atOnce' && snapshot.can({ type: 'mark.made', task }))
          expect([isOpened, stands]).not.toContain('locked');
      for (const { task, opens, stands, isOpened } of calls)
        if (opens !== 'atOnce' && stands === 'locked') {
          expect(isOpened).toBe(false);
          expect(snapshot.can({ type: 'mark.made', task })).toBe(false);
        }
    }
  });
  it('CEOP, the IWF and the site open only when both gates are open, Prevent with either', () => {
    const opened = (snapshot: typeof start) =>
      taskIds.filter((task) => callIn(snapshot, task).opens !== 'atOnce' && callIn(snapshot, task).isOpened);
    expect(opened(start)).toEqual([]);
    for (const first of ['police', 'social-services'] as const) {
      const one = step(start, mark('made', first));
      expect(callIn(one, first).isOpened).toBe(true);
      expect(opened(one)).toEqual(['prevent-spoc']);
      const both = step(one, mark('made', first === 'police' ? 'social-services' : 'police'));
      expect(opened(both)).toEqual(['prevent-spoc', 'ceop', 'iwf', 'site']);
    }
  });
  it('show which duty is next, and no option as one', () => {
    const next = (snapshot: typeof start) => taskIds.filter((task) => callIn(snapshot, task).isNext);
    const one = step(start, mark('made', 'social-services'));
    const both = step(one, mark('made', 'police'));
    expect([start, one, both, step(both, mark('made', 'prevent-spoc'))].map(next)).toEqual([
      ['social-services'],
      ['police'],
      ['prevent-spoc'],
      [],
    ]);
  });
});

describe('what is ahead', () => {
  const bandsShown = (screen: ScreenId, walked: readonly ScreenId[]) => {
    const picture = drawn(screen, answered({}).context, walked);
    return [...new Set(picture.boxes.map((box) => stageOf(box.screen)))];
  };
  it('shows the names of all four bands, and nothing of one ahead before it is come to', () => {
    const expected: readonly (readonly [ScreenId, readonly Stage[]])[] = [
      ['harm', ['harm']],
      ['specific-risks', ['harm', 'risks']],
      ['evidence', ['harm', 'risks', 'evidence']],
    ];
    for (const [screen, bands] of expected) {
      expect(bandsShown(screen, [])).toEqual(bands);
      expect(drawn(screen, answered({}).context, []).bands.map(({ stage }) => stage)).toEqual([
        'harm',
        'risks',
        'evidence',
        'refer',
      ]);
      expect(drawn(screen, answered({}).context, []).calls).toEqual([]);
    }
    expect(drawn('before-you-ring', answered({}).context, []).calls).toEqual([]);
  });
  it('shows no answer of a room’s question before it is revealed, not even of one on the same screen', () => {
    const stops = stopsOf(findScenario('posing-as-a-child')!, '2026-03-01T15:30');
    const found = (step: number, revealed: boolean) =>
      pictureOf(onChart(asked(stops), { step, revealed, shows: 'chart' })).boxes.flatMap(({ parts }) =>
        parts.filter(({ isFound }) => isFound !== undefined).map(({ id }) => id as string),
      );
    let tried = 0;
    stops.forEach((stop, place) => {
      if (stop.kind !== 'question' || stop.step.report) return;
      const known = stops
        .slice(0, place)
        .flatMap((one) =>
          one.kind === 'question' ? [one.question as string] : one.kind === 'implied' ? [one.risk as string] : [],
        );
      const isIn = (all: readonly string[]) => (id: string) =>
        all.includes(['content', 'contact', 'conduct'].includes(id) ? 'harm' : id);
      expect(found(place, false).every(isIn(known)), stop.question).toBe(true);
      expect(found(place, true).every(isIn([...known, stop.question])), stop.question).toBe(true);
      if (found(place, true).length > found(place, false).length) tried += 1;
    });
    expect(tried).toBeGreaterThan(5);
  });
  it('shows no call while the room orders them, and all once the plan is revealed', () => {
    const stops = stopsOf(findScenario('posing-as-a-child')!, '2026-03-01T15:30');
    const step = stops.findIndex(({ kind }) => kind === 'order');
    const callsAt = (revealed: boolean) =>
      pictureOf(onChart(asked(stops), { step, revealed, shows: 'chart' })).calls.length;
    expect([callsAt(false), callsAt(true)]).toEqual([0, taskIds.length]);
  });
  it('follows a model to its end: after its last stop all its marks stand', () => {
    const stops = stopsOf(findScenario('posing-as-a-child')!, '2026-03-01T15:30');
    const last = onChart(asked(stops), { step: stops.length - 1, revealed: false, shows: 'chart' });
    expect(plan(last.context)).toEqual(plan(stops.at(-1)!.step.after.context));
  });
});

describe('the way and where we are', () => {
  it('is one box, and the way ends there', () => {
    const context = answered({}).context;
    const picture = drawn('evidence', context, ['immediate-danger', 'need', 'harm', 'specific-risks']);
    expect(picture.boxes.filter(({ look }) => look === 'here').map(({ screen }) => screen)).toEqual(['evidence']);
    expect(picture.way).toEqual(['immediate-danger', 'need', 'harm', 'specific-risks', 'evidence']);
    expect(picture.boxes.find(({ screen }) => screen === 'called-999')?.look).toBe('ahead');
  });
});

describe('the grid', () => {
  it('has a place for every screen of the walk and of the plan, none over another, all within the picture', () => {
    expect([...pointable].sort()).toEqual(screenIds.filter((id) => !sidePages.some((side) => side === id)).sort());
    const places = pointable.map(placeOf);
    places.forEach(({ x, y, width, height }, at) => {
      expect(x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height, pointable[at]).toBe(true);
      places.slice(at + 1).forEach((other, after) => {
        const isApart =
          x + width <= other.x || other.x + other.width <= x || y + height <= other.y || other.y + other.height <= y;
        expect(isApart, `${pointable[at]} ${pointable[at + 1 + after]}`).toBe(true);
      });
    });
  });
  it('breaks a text between words, where it would be too wide', () => {
    expect(inLines('one two', 9)).toEqual(['one two']);
    expect(inLines('one two', 2)).toEqual(['one', 'two']);
  });
});

it('has every box and every call on the poster, with nothing of a case on it', () => {
  expect(poster.boxes.map(({ screen }) => screen)).toEqual(boxScreens);
  expect(poster.calls.map(({ task }) => task)).toEqual(taskIds);
  expect(poster.way).toEqual([]);
  expect(poster.boxes.some(({ look }) => look !== 'ahead')).toBe(false);
});
