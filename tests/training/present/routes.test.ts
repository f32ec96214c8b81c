import { describe, expect, it } from 'vitest';
import { type QuestionId } from '#protocol/questions';
import { type ScreenId, taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { ScenarioWords } from '../../../src/training/model/scenario';
import { followsFrom, slipsAt } from '../../../src/training/present/Group';
import { minutesBehind, pressesOf } from '../../../src/training/present/routes';
import { overs, routeIds, type Show } from '../../../src/training/present/shared';
import {
  firstShow,
  hasAnswer,
  numberOn,
  withOverlay,
  type Route,
  toldTogether,
} from '../../../src/training/present/show';
import { newStory, onChart, taughtAt } from '../../../src/training/present/Showing';
import { inCommon, scenarioIds, scenarioPart, scenarioWords } from '../scenario-files';
import { routesIn, scenarioOf, shownOn } from './opened';

/** Returns what a group is shown at a moment of a route: a stop, or those told together. */
function stopsAt(route: Route, show: Show) {
  const together = toldTogether(route, show);
  return together.length > 0 ? together : [route.stops[show.step]!];
}
/** Returns the calls that the group has seen marked at a moment. */
const markedIn = (route: Route, show: Show): readonly TaskId[] =>
  stopsAt(route, show).flatMap((one) => (one.kind === 'report' ? [one.report.to] : []));

describe.each(scenarioIds)('the routes of %s', (id) => {
  const routes = routesIn(id);
  const words = scenarioWords(id, 'en') as ScenarioWords;
  const { ten, twenty, whole } = routes;

  it('ask both moments, need few enough presses for twenty minutes, and in more time ask all that they ask in less', () => {
    const asked = ({ ways }: Route) => ways.flatMap((way, at) => (way === 'alone' ? [at] : []));
    for (const route of [ten, twenty, whole]) {
      const moments = asked(route).filter((at) => route.stops[at]?.moment);
      expect(moments).toHaveLength(scenarioPart(id).moments?.length ?? 0);
      expect(pressesOf(route)).toBe(shownOn(route).length - 1);
    }
    expect([pressesOf(ten) <= 14, pressesOf(twenty) <= 20]).toEqual([true, true]);
    expect(asked(twenty)).toEqual(expect.arrayContaining(asked(ten)));
    expect(asked(whole)).toEqual([...whole.stops.keys()]);
    expect(asked(twenty).some((at) => whole.stops[at]?.step.screen === 'record')).toBe(
      whole.stops.some(({ kind }) => kind === 'report'),
    );
  });
  it('have a reason for every answer and report, which a group that is told it can open, and for every question for the group', () => {
    const asks = whole.stops.filter((stop) => ['question', 'report', 'pause'].includes(stop.kind));
    const without = asks.filter((stop) => !taughtAt(stop).some((one) => words.why[one] ?? inCommon(id).includes(one)));
    expect(without.flatMap((stop) => (stop.kind === 'question' ? stop.question : stop.kind))).toEqual(
      whole.stops.some(({ kind }) => kind === 'report') ? ['local-authority'] : [],
    );
  });

  describe.each(routeIds)('in %s', (name) => {
    const route = routes[name];
    const shows = shownOn(route);
    it('show a group every answer and every report', () => {
      const seen = new Set(shows.flatMap((show) => stopsAt(route, show)));
      const answers = route.stops.filter(({ kind }) => ['question', 'implied', 'report'].includes(kind));
      expect(answers.filter((stop) => !seen.has(stop))).toEqual([]);
    });
    it('number all that a room sees in order, and leave no number out', () => {
      const numbers = [...new Set(shows.map(({ step }) => step))].map((step) => numberOn(route, step));
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    });
    it('have what they tell together beneath what lies over it, and on the chart up to its end', () => {
      for (const show of shows.filter(({ shows: what }) => what === 'together')) {
        const told = toldTogether(route, show);
        for (const over of overs) {
          const covered = withOverlay(route, show, over);
          expect(toldTogether(route, covered)).toEqual(told);
          expect(withOverlay(route, covered, over)).toEqual(show);
        }
        const { question, context } = onChart(route, withOverlay(route, show, 'chart'));
        const last = told.at(-1)!;
        expect(question).toBe(last.kind === 'question' ? last.question : undefined);
        if (last.kind !== 'question') continue;
        const { answers } = last.step.after.context;
        expect(context.answers[last.question]).toEqual(answers[last.question]);
      }
    });
    it('read the story aloud whole, each part once, a call with its mark, and nothing of the calls before them', () => {
      const marked: TaskId[] = [];
      const read: ScreenId[] = [];
      for (const show of shows) {
        const stop = route.stops[show.step]!;
        const told = newStory(words, route, show).map(({ screen }) => screen);
        marked.push(...markedIn(route, show));
        // What is told at a stop is told by the reveal, too.
        if (show.revealed || !hasAnswer(stop)) read.push(...told);
        const here = stopsAt(route, show).map(({ step }) => step.screen);
        for (const screen of told.filter((one) => taskOf(one))) {
          expect(marked).toContain(taskOf(screen));
          expect([...here, stop.step.screen]).toContain(screen);
        }
      }
      expect(read.toSorted()).toEqual(Object.keys(words.stages).toSorted());
    });
  });
});

it('the clock tells whether a group is on time', () => {
  const { twenty } = routesIn('posing-as-a-child');
  const half = shownOn(twenty).find((show) => pressesOf(twenty, show) <= pressesOf(twenty) / 2)!;
  expect(minutesBehind(twenty, firstShow, 30_000)).toBe(0);
  expect(minutesBehind(twenty, firstShow, 5 * 60_000)).toBe(5);
  expect(minutesBehind(twenty, half, 3 * 60_000)).toBe(-7);
});

it('what could happen where the model rings again is that they never hear what is new', () => {
  const { stops } = routesIn('immediate-danger').whole;
  expect(stops.flatMap((stop) => (stop.kind === 'report' ? slipsAt(stop) : []))).toEqual([
    'social-services-not-told',
    'news-not-told',
  ]);
});

describe('what follows from a group’s answer', () => {
  const after = (id: string, question: QuestionId, option: string) => followsFrom(scenarioOf(id, []), question, option);
  const nothing = { page: undefined, left: [], added: [], slip: undefined };
  it.each([
    [
      'posing-as-a-child',
      'need',
      'online-safety-advice',
      {
        page: 'online-safety-advice',
        left: ['social-services', 'police', 'ceop', 'iwf', 'site'],
        slip: 'told-nobody',
      },
    ],
    ['posing-as-a-child', 'violent-extremism', 'not-sure', { added: ['prevent-spoc'], left: [], slip: undefined }],
    ['posing-as-a-child', 'immediate-danger', 'now', { page: 'called-999', slip: undefined }],
    ['posing-as-a-child', 'looked-after', 'not-sure', nothing],
    ['posing-as-a-child', 'harm', 'cyberbullying', nothing],
    ['extremist-videos', 'harm', 'cyberbullying', nothing],
    ['immediate-danger', 'immediate-danger', 'no', { slip: 'danger-not-rung' }],
    ['immediate-danger', 'called-999', 'not-called', { slip: 'danger-not-rung' }],
    ['secret-contact-looked-after', 'called-999', 'not-called', { slip: 'danger-not-rung' }],
    ['secret-contact-looked-after', 'called-999', 'called-other', { slip: undefined }],
    ['looked-through-the-phone', 'evidence-handled', 'none', { slip: 'handled-not-said' }],
    ['immediate-danger', 'already-reported', 'police', { slip: 'news-not-told' }],
    ['posing-as-a-child', 'already-reported', 'police', { slip: undefined }],
  ] as const)('in %s, to %s, %s, is the page, the calls and what could happen', (id, question, option, wanted) =>
    expect(after(id, question, option)).toMatchObject(wanted),
  );
});
