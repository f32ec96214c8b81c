import { screenIds } from '#protocol/screens';
import { screenShown } from '../../src/machine/journey';
import { explore } from './chart/graph';
import { waysOf } from './chart/routes';
import { astray } from './chart/rules';
import { counts, isUnreachable, toVisit } from './chart/summary';
import { listed } from './chart/to-cover';
import { unreachable } from './chart/unreachable';
import { shownName, walkThrough } from './chart/walk-in-browser';
import { walksOver } from './chart/walks';
import { expect, test } from './helpers/test';
import { bothLanguages, headingOf, languages } from './helpers/words';

/** Every step of every case, and what they come to. */
function charted() {
  const graph = explore();
  return { graph, reached: new Set(graph.flatMap(({ nextState }) => nextState.names)) };
}
let known: ReturnType<typeof charted> | undefined;
/** The chart, explored once by the process that walks it: to list the tests takes none. */
const chart = () => (known ??= charted());

test.describe('the chart, and a walk that changes its language on the way', () => {
  // In one group: each process explores the chart anew.
  test.describe.configure({ mode: 'default', timeout: 900_000 });
  test('every branch of the chart is taken in some case, save those that no case can take, each with its reason', () => {
    const { reached } = chart();
    expect(listed().filter((name) => !reached.has(name) && !isUnreachable(name))).toEqual([]);
    expect([...reached].filter(isUnreachable)).toEqual([]);
    expect(unreachable.filter(({ isIt }) => !listed().some(isIt)).map(({ why }) => why)).toEqual([]);
  });

  test('every step leads where the rules of the case say', () =>
    expect([...new Set(chart().graph.flatMap(astray))]).toEqual([]));

  test('every screen has another heading in Welsh than in English', () => {
    expect(screenIds.filter((screen) => headingOf('cy', screen) === headingOf('en', screen))).toEqual([]);
  });

  test('shows what the chart says at each step of a few walks, which leave no transition unvisited, and no screen unseen in either language', async ({
    page,
  }) => {
    const { graph, reached } = chart();
    const walks = walksOver(waysOf(graph), reached);
    const seen = new Set<string>();
    for (const [at, walk] of walks.entries()) {
      const language = bothLanguages[at % bothLanguages.length] ?? 'en';
      const name = `walk ${at + 1} of ${walks.length}, from ${languages[language]} on`;
      await test.step(name, () => walkThrough(page, { name, language, walk, visit: (one) => seen.add(one) }));
    }
    const wanted = toVisit(reached);
    console.log(`Chart walks: ${counts(wanted, seen)}.`);
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
    const screens = [...new Set(graph.map(({ nextState }) => screenShown(nextState.snapshot)))];
    const shown = bothLanguages.flatMap((language) => screens.map((screen) => shownName(language, screen)));
    expect(shown.filter((one) => !seen.has(one))).toEqual([]);
  });
});
