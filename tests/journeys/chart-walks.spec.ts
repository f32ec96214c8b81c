import { screenIds } from '#protocol/screens';
import { explore } from './chart/graph';
import { waysOf } from './chart/routes';
import { astray } from './chart/rules';
import { counts, isUnreachable, toVisit } from './chart/summary';
import { listed } from './chart/to-cover';
import { unreachable } from './chart/unreachable';
import { visited } from './chart/visited';
import { walkThrough } from './chart/walk-in-browser';
import { walksOver } from './chart/walks';
import { expect, test } from './helpers/test';
import { bothLanguages, headingOf, languages } from './helpers/words';

const graph = explore();
const reached = new Set(graph.flatMap(({ nextState }) => nextState.names));
const wanted = toVisit(reached);
const walks = walksOver(waysOf(graph), reached);

test('every branch of the chart is taken in some case, save those that no case can take, each with its reason', () => {
  expect(listed().filter((name) => !reached.has(name) && !isUnreachable(name))).toEqual([]);
  expect([...reached].filter(isUnreachable)).toEqual([]);
  expect(unreachable.filter(({ isIt }) => !listed().some(isIt)).map(({ why }) => why)).toEqual([]);
});

test('every step leads where the rules of the case say', () => expect([...new Set(graph.flatMap(astray))]).toEqual([]));

test('every screen has another heading in Welsh than in English', () => {
  expect(screenIds.filter((screen) => headingOf('cy', screen) === headingOf('en', screen))).toEqual([]);
});

for (const language of bothLanguages) {
  test.describe(`in ${languages[language]}`, () => {
    test.describe.configure({ mode: 'default', timeout: 180_000 });
    walks.forEach((walk, at) => {
      test(`shows what the chart says at each of ${walk.length} steps, on walk ${at + 1} of ${walks.length}`, async ({
        page,
      }) => {
        await walkThrough(page, language, walk);
      });
    });
    test('leaves no state and no transition unvisited', () => {
      const seen = visited(language);
      console.log(`Chart walks in ${languages[language]}: ${counts(wanted, seen)}.`);
      expect(wanted.filter((name) => !seen.has(name))).toEqual([]);
    });
  });
}
