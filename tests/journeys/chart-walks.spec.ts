import { screenIds } from '#protocol/screens';
import { screenShown } from '../../src/machine/journey';
import { explore } from './chart/graph';
import { waysOf } from './chart/routes';
import { astray } from './chart/rules';
import { counts, isUnreachable, toVisit } from './chart/summary';
import { listed } from './chart/to-cover';
import { unreachable } from './chart/unreachable';
import { visited } from './chart/visited';
import { shownName, walkThrough } from './chart/walk-in-browser';
import { walksOver } from './chart/walks';
import { expect, test } from './helpers/test';
import { bothLanguages, headingOf, languages } from './helpers/words';

const graph = explore();
const reached = new Set(graph.flatMap(({ nextState }) => nextState.names));
const wanted = toVisit(reached);
const screensReached = [...new Set(graph.map(({ nextState }) => screenShown(nextState.snapshot)))];
const walks = walksOver(waysOf(graph), reached);

test.describe('the chart, and a walk that changes its language on the way', () => {
  // In one group: each process explores the chart anew.
  test.describe.configure({ mode: 'default', timeout: 600_000 });
  test('every branch of the chart is taken in some case, save those that no case can take, each with its reason', () => {
    expect(listed().filter((name) => !reached.has(name) && !isUnreachable(name))).toEqual([]);
    expect([...reached].filter(isUnreachable)).toEqual([]);
    expect(unreachable.filter(({ isIt }) => !listed().some(isIt)).map(({ why }) => why)).toEqual([]);
  });

  test('every step leads where the rules of the case say', () =>
    expect([...new Set(graph.flatMap(astray))]).toEqual([]));

  test('every screen has another heading in Welsh than in English', () => {
    expect(screenIds.filter((screen) => headingOf('cy', screen) === headingOf('en', screen))).toEqual([]);
  });
  walks.forEach((walk, at) => {
    const language = bothLanguages[at % bothLanguages.length] ?? 'en';
    test(`shows what the chart says at each of ${walk.length} steps, from ${languages[language]} on, on walk ${at + 1} of ${walks.length}`, async ({
      page,
    }) => {
      await walkThrough(page, language, walk);
    });
  });
  test('leaves no transition unvisited, and no screen unseen in either language', () => {
    const seen = visited();
    console.log(`Chart walks: ${counts(wanted, seen)}.`);
    expect(wanted.filter((name) => !seen.has(name))).toEqual([]);
    const shown = bothLanguages.flatMap((language) => screensReached.map((screen) => shownName(language, screen)));
    expect(shown.filter((name) => !seen.has(name))).toEqual([]);
  });
});
