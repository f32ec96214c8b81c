import { describe, expect, it } from 'vitest';
import { minutesBehind, offered, pressesOf } from '../../../src/training/present/routes';
import { overs, routeIds, type Show } from '../../../src/training/present/shared';
import { onChart } from '../../../src/training/present/on-chart';
import { firstShow, laid, onward, type Route, type Stop, toldTogether } from '../../../src/training/present/show';
import { planToTell } from '../../../src/training/practice/predict/to-tell';
import { taughtAt } from '../../../src/training/present/stop-words';
import { inCommon, scenarioIds, scenarioWords } from '../scenario-files';
import { routesIn } from './opened';

/** All that a group is shown on a route, in order. */
function shownOn(route: Route): readonly Show[] {
  const shows: Show[] = [firstShow];
  for (let next = onward(route, firstShow); next !== shows.at(-1); next = onward(route, next)) shows.push(next);
  return shows;
}
const stopsShown = (route: Route): readonly Stop[] =>
  shownOn(route).flatMap((show) => {
    const together = toldTogether(route, show);
    return together.length > 0 ? together : [route.stops[show.step]!];
  });

describe.each(scenarioIds)('the routes of %s', (id) => {
  const routes = routesIn(id);
  it.each([
    ['ten', 18],
    ['twenty', 25],
  ] as const)(
    'needs few enough presses for %s minutes, with an answer to each question and all calls put in order',
    (name, most) => {
      const shows = shownOn(routes[name]);
      const { stops } = routes[name];
      const asked = shows
        .filter(({ revealed, shows: what }) => !revealed && what === 'screen')
        .map(({ step }) => stops[step]!);
      const cards = asked.flatMap((stop) => (stop.kind === 'order' ? planToTell(stop.step.before.context) : []));
      const presses = shows.length - 1 + asked.filter(({ kind }) => kind === 'question').length + cards.length;
      expect(presses).toBeLessThanOrEqual(most);
      expect(pressesOf(routes[name])).toBe(presses);
    },
  );
  it('still has the room answer three questions in twenty minutes, and put the calls in order', () => {
    const { stops, ways } = routes.twenty;
    const alone = stops.filter((_, at) => ways[at] === 'alone').map(({ kind }) => kind);
    const isFull = offered(routes).includes('twenty');
    expect(alone.filter((kind) => kind === 'question').length).toBeGreaterThanOrEqual(isFull ? 3 : 2);
    expect(alone.includes('order')).toBe(isFull);
  });
  it('asks in more time all that it asks in less, and in the longest everything', () => {
    const asked = ({ ways }: Route) => ways.flatMap((way, at) => (way === 'alone' ? [at] : []));
    const [ten, twenty, whole] = routeIds.map((name) => asked(routes[name]));
    expect(twenty).toEqual(expect.arrayContaining([...ten!]));
    expect(whole).toEqual([...routes.whole.stops.keys()]);
  });
  it('has the written report wherever there is one, with twenty minutes', () => {
    const { stops, ways } = routes.twenty;
    const reports = stops.flatMap(({ kind, step }, at) =>
      kind === 'told' && step.screen === 'record' ? [ways[at]] : [],
    );
    expect(reports).toEqual(stops.some(({ kind }) => kind === 'order') ? ['alone'] : []);
  });
  it('has a reason for every answer and report, which a group that is told it can open, and for every question for the group', () => {
    const { why } = scenarioWords(id, 'en');
    const { stops } = routes.whole;
    const asks = stops.filter((stop) => ['question', 'report', 'pause'].includes(stop.kind));
    const without = asks.filter((stop) => !taughtAt(stop).some((one) => why[one] ?? inCommon(id).includes(one)));
    expect(without.flatMap((stop) => (stop.kind === 'question' ? stop.question : stop.kind))).toEqual(
      stops.some(({ kind }) => kind === 'order') ? ['local-authority'] : [],
    );
  });
  it.each(routeIds)('shows a group every answer and every report, asked or told, in %s', (name) => {
    const seen = new Set(stopsShown(routes[name]));
    const answers = routes[name].stops.filter(({ kind }) => ['question', 'implied', 'report', 'order'].includes(kind));
    expect(answers.filter((stop) => !seen.has(stop))).toEqual([]);
  });
  it.each(routeIds)(
    'has what it tells together beneath what lies over it, and on the chart up to its end, in %s',
    (name) => {
      const route = routes[name];
      for (const show of shownOn(route).filter(({ shows }) => shows === 'together')) {
        const told = toldTogether(route, show);
        for (const over of overs) {
          const covered = laid(route, show, over);
          expect(toldTogether(route, covered)).toEqual(told);
          expect(laid(route, covered, over)).toEqual(show);
        }
        const { question, context } = onChart(route, laid(route, show, 'chart'));
        const last = told.at(-1)!;
        expect(question).toBe(last.kind === 'question' ? last.question : undefined);
        if (last.kind === 'question')
          expect(context.answers[last.question]).toEqual(last.step.after.context.answers[last.question]);
      }
    },
  );
  it.each(routeIds)(
    'stands on the list of calls, on the chart, and marks no more of them, until it is revealed whom to tell next, in %s',
    (name) => {
      const route = routes[name];
      const asked = shownOn(route).filter(
        ({ step, revealed }) => !revealed && route.stops[step]?.kind === 'report' && route.ways[step] === 'alone',
      );
      const before = asked.map((show) => onChart(route, show));
      expect(before.map(({ screen }) => screen)).toEqual(asked.map(() => 'referrals'));
      expect(before.map(({ context }) => context.marks)).toEqual(
        asked.map(({ step }) => route.stops[step]!.step.before.context.marks),
      );
      const answered = asked.map((show) => onChart(route, { ...show, revealed: true }).screen);
      expect(answered).toEqual(asked.map(({ step }) => route.stops[step]!.step.screen));
    },
  );
  it.each(routeIds)('asks for the order of the calls before the plan is shown, in %s', (name) => {
    const { stops, ways } = routes[name];
    const first = stops.findIndex(({ step }) => step.screen.startsWith('referrals'));
    if (first < 0) return;
    expect([stops[first]?.kind, ways[first]]).toEqual(['order', 'alone']);
  });
});

it('offers a short case in one length only', () => {
  expect(offered(routesIn('colleagues-conduct'))).toEqual(['ten']);
  expect(offered(routesIn('posing-as-a-child'))).toEqual(['ten', 'twenty', 'whole']);
});

it('tells by the clock whether a group is on time', () => {
  const { twenty } = routesIn('posing-as-a-child');
  const half = shownOn(twenty).find((show) => pressesOf(twenty, show) <= pressesOf(twenty) / 2)!;
  expect(minutesBehind(twenty, firstShow, 30_000)).toBe(0);
  expect(minutesBehind(twenty, firstShow, 5 * 60_000)).toBe(5);
  expect(minutesBehind(twenty, half, 3 * 60_000)).toBe(-8);
});
