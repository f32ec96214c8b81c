import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ChartPicture, inLines } from '../../src/chart/ChartPicture';
import { drawnScreens, lines } from '../../src/chart/drawn';
import { moves, movesFromAnywhere, screens, states, shortNameOf, titleOf } from '../../src/chart/graph';
import { wizard } from '../../src/machine/wizard';
import { screenIds, taskScreens } from '#protocol/screens';
import { languages, loadBookWords } from '../../src/words/languages';
import { plain, wordsIn } from '../../src/words/words';
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

describe('the picture', () => {
  it.each(languages)('is for the eye alone, and names each of its boxes in %s', (language) => {
    const { container } = render(<ChartPicture words={wordsIn(language)} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('svg')?.getAttribute('lang')).toBe(language);
    const boxes = [...container.querySelectorAll('.chart__box')].map((box) =>
      [...box.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
    );
    expect(boxes).toEqual(drawnScreens.map((screen) => plain(shortNameOf(wordsIn(language), screen))));
  });
  it.each(languages)('is upright and narrow enough in %s for letters of 8 points on a page', (language) => {
    const { container } = render(<ChartPicture words={wordsIn(language)} />);
    const [, , width = 0, height = 0] =
      container.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    const millimetresToAPixel = Math.min(184 / width, 248 / height);
    expect((13 * millimetresToAPixel * 72) / 25.4).toBeGreaterThan(8);
  });
  it('has a line for each way that it draws', () => {
    const { container } = render(<ChartPicture words={wordsIn('en')} />);
    expect(container.querySelectorAll('.chart__line')).toHaveLength(lines.length);
  });
  it('draws from a task only to the pages of later duties, as the chart leads', () => {
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
    const drawn = lines
      .filter(({ from, to }) => from.startsWith('referrals/') && to.startsWith('referrals/'))
      .map(({ from, to }) => `${from} ${to}`);
    expect([...new Set(met)].sort()).toEqual(drawn.sort());
  });
  it('breaks a long name between words', () => {
    expect(inLines('14. The risks you have flagged')).toEqual(['14. The risks you', 'have flagged']);
    expect(inLines('24. CEOP')).toEqual(['24. CEOP']);
  });
});
