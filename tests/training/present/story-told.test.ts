import { describe, expect, it } from 'vitest';
import type { ScreenId } from '#protocol/screens';
import { taskOf } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { ScenarioWords } from '../../../src/training/model/scenario';
import { stagesAt } from '../../../src/training/model/stages';
import { firstShow, hasAnswer, jumped, onward, type Route, toldTogether } from '../../../src/training/present/show';
import { newStory, screenTold } from '../../../src/training/present/story-told';
import { routeIds, type Show } from '../../../src/training/present/shared';
import { type Language, languages } from '../../../src/words/languages';
import { scenarioIds, scenarioWords } from '../scenario-files';
import { routesIn, stopsIn } from './opened';

/** All that a group is shown on a route, in order. */
function shownOn(route: Route): readonly Show[] {
  const shows: Show[] = [firstShow];
  for (let next = onward(route, firstShow); next !== shows.at(-1); next = onward(route, next)) shows.push(next);
  return shows;
}

/** The parts of the story that are read aloud. What is told at a stop is told once it is revealed, too. */
const readOn = (route: Route, words: ScenarioWords): readonly ScreenId[] =>
  shownOn(route)
    .filter(({ step, revealed }) => revealed || !hasAnswer(route.stops[step]!))
    .flatMap((show) => newStory(words, route, show).map(({ screen }) => screen));

/** The calls that the group has seen marked once something is shown. */
function markedIn(route: Route, show: Show): readonly TaskId[] {
  const stop = route.stops[show.step]!;
  const seen = show.revealed ? [stop, ...toldTogether(route, show)] : [];
  return seen.flatMap((one) => (one.kind === 'report' ? [one.report.to] : []));
}

/** How a story names those whom a case is told to; a site has many names. */
const called: Readonly<Record<Language, Readonly<Partial<Record<TaskId, string>>>>> = {
  en: { 'social-services': 'Social Services', police: 'Police', 'prevent-spoc': 'Prevent', ceop: 'CEOP', iwf: 'IWF' },
  cy: { 'social-services': 'Gwasanaethau', police: 'heddlu', 'prevent-spoc': 'Prevent', ceop: 'CEOP', iwf: 'IWF' },
};

describe.each(scenarioIds)('the story of %s', (id) => {
  const words = scenarioWords(id, 'en') as ScenarioWords;
  const routes = routesIn(id);
  it.each(routeIds)('is read aloud whole, each part once, in %s', (name) => {
    expect(readOn(routes[name], words).toSorted()).toEqual(Object.keys(words.stages).toSorted());
  });
  it.each(routeIds)('tells no call before it is marked, and nothing of the calls before their order, in %s', (name) => {
    const route = routes[name];
    const marked: TaskId[] = [];
    for (const show of shownOn(route)) {
      marked.push(...markedIn(route, show));
      const told = newStory(words, route, show).map(({ screen }) => screen);
      expect(told.flatMap((screen) => taskOf(screen) ?? []).filter((task) => !marked.includes(task))).toEqual([]);
      if (route.stops[show.step]?.kind === 'order') expect(told).not.toContain('referrals');
    }
  });
  it.each(routeIds)('tells of a call with its mark, in %s', (name) => {
    const route = routes[name];
    const told = shownOn(route).flatMap((show) => {
      const here = [route.stops[show.step]!, ...toldTogether(route, show)].map(({ step }) => step.screen);
      return newStory(words, route, show).map(({ screen }) => !taskOf(screen) || here.includes(screen));
    });
    expect(told).not.toContain(false);
  });
  it.each(routeIds)('tells no call to a group that jumps to it, in %s', (name) => {
    const route = routes[name];
    route.stops.forEach(({ kind, step: { screen } }, at) => {
      const isFirst = route.stops.findIndex((stop) => stop.step.screen === screen) === at;
      if (kind !== 'report' || !isFirst) return;
      const told = stagesAt(words, screenTold(route, jumped(at))).map((stage) => stage.screen);
      expect(told).not.toContain(screen);
    });
  });
  it.each(languages)('names nobody whom the model tells before the calls, in %s', (language) => {
    const calls = stopsIn(id).flatMap((stop) =>
      stop.kind === 'report' ? (called[language][stop.report.to] ?? []) : [],
    );
    const { stages } = scenarioWords(id, language);
    expect(calls.filter((call) => stages['referrals']?.includes(call))).toEqual([]);
  });
  it('tells one who practises of a call on its page, and elsewhere once it is marked', () => {
    const told = (screen: ScreenId, ...marked: readonly TaskId[]) =>
      stagesAt(words, screen, (task) => marked.includes(task)).flatMap((stage) => taskOf(stage.screen) ?? []);
    const calls = Object.keys(words.stages).flatMap((screen) => taskOf(screen as ScreenId) ?? []);
    expect(told('referrals')).toEqual([]);
    expect(told('referrals', ...calls)).toEqual(calls);
    for (const task of calls) expect(told(`referrals/${task}`)).toEqual([task]);
  });
});
