import { beforeAll, describe, expect, it } from 'vitest';
import { moves, movesFromAnywhere, screens, states, titleOf } from '../../src/chart/graph';
import { laterDuties } from '../../src/chart/ways-in-words';
import { wizard } from '../../src/machine/wizard';
import { screenIds, taskScreens } from '#protocol/screens';
import { languages, loadBookWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { after, goOn, taskList, mark, open } from '../support/walk';

beforeAll(loadBookWords);

describe('the chart as a graph', () => {
  it('has every state of the running chart; one rests in each screen, which has a title of its own in each language', () => {
    expect([...states].sort()).toEqual(Object.keys(wizard.states).sort());
    expect([...screens].sort()).toEqual([...screenIds].sort());
    for (const language of languages)
      expect(new Set(screens.map((screen) => titleOf(wordsIn(language), screen))).size).toBe(screens.length);
  });
  it('has a way on for every event that a state takes, and for what is taken at once', () => {
    for (const [id, state] of Object.entries(wizard.states)) {
      const ways = moves.filter(({ from }) => from === id);
      expect([...new Set(ways.map(({ by }) => by))].filter((by) => by !== '' && by !== '*').sort(), id).toEqual(
        [...state.ownEvents].sort(),
      );
      expect(ways.filter(({ by }) => by === '')).toHaveLength(state.always?.length ?? 0);
    }
    // The details of a mark lead nowhere.
    expect([...new Set(movesFromAnywhere.map(({ by }) => by))].sort()).toEqual(
      wizard.root.ownEvents.filter((event) => event !== 'detail').sort(),
    );
  });
});

it('leads from a task only to the pages of later duties, as the chart in words says', () => {
  const start = taskList({ need: 'concern', 'violent-extremism': 'yes' });
  const cases = [
    start,
    after(start, mark('made', 'police')),
    after(start, mark('made', 'social-services')),
    after(start, mark('made', 'social-services'), mark('made', 'police')),
  ];
  const met = cases.flatMap((one) =>
    taskScreens.slice(0, 3).flatMap((from) => {
      const to = after(one, open(from), goOn).value;
      return taskScreens.some((screen) => screen === to) ? [`${from} ${String(to)}`] : [];
    }),
  );
  const said = taskScreens.flatMap((from) => laterDuties(from).map((to) => `${from} ${to}`));
  expect([...new Set(met)].sort()).toEqual(said.sort());
});
