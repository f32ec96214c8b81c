import { describe, expect, it } from 'vitest';
import type { ScenarioWords } from '../../../src/training/model/scenario';
import { firstShow, onward, type Route } from '../../../src/training/present/show';
import { newStory } from '../../../src/training/present/story-told';
import { routeIds, type Show } from '../../../src/training/present/shared';
import { scenarioIds, scenarioWords } from '../scenario-files';
import { routesIn } from './opened';

/** What is read aloud, with the kind of stop at which it is. */
function readOn(route: Route, words: ScenarioWords): readonly (readonly [string, string])[] {
  const read: (readonly [string, string])[] = [];
  const at = (show: Show) => {
    const { kind } = route.stops[show.step]!;
    // What stands unrevealed and then revealed is read once.
    if (!(show.revealed && route.ways[show.step] === 'alone'))
      newStory(words, route, show).forEach(({ screen }) => read.push([screen, kind]));
  };
  at(firstShow);
  for (let show = firstShow, next = onward(route, show); next !== show; show = next, next = onward(route, show))
    at(next);
  return read;
}

describe.each(scenarioIds)('the story of %s', (id) => {
  const words = scenarioWords(id, 'en') as ScenarioWords;
  const routes = routesIn(id);
  it.each(routeIds)('is read aloud whole, each part once, in %s', (name) => {
    const read = readOn(routes[name], words).map(([screen]) => screen);
    expect(read.toSorted()).toEqual(Object.keys(words.stages).toSorted());
  });
  it.each(routeIds)('gives the order of the calls away at no earlier stop, in %s', (name) => {
    const { stops } = routes[name];
    const order = stops.findIndex(({ kind }) => kind === 'order');
    if (order < 0) return;
    const at = readOn(routes[name], words).find(([screen]) => screen === 'referrals');
    expect(['pause', 'report', undefined]).toContain(at?.[1]);
  });
});
