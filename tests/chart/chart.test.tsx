import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ChartOutline } from '../../src/chart/ChartOutline';
import { ChartPicture } from '../../src/chart/ChartPicture';
import { drawnStates, lines } from '../../src/chart/drawn';
import { isJunction, moves, movesFromAnywhere, states } from '../../src/chart/graph';
import { inLines } from '../../src/chart/box-text';
import { shortNameOf, titleOf } from '../../src/chart/state-words';
import { wizard } from '../../src/machine/wizard';
import { taskScreens } from '../../src/protocol/2015-07/screens';
import { languages, loadBookWords } from '../../src/words/languages';
import { plain } from '../../src/words/Tagged';
import { wordsIn } from '../../src/words/words';
import { after, goOn, hub, mark, open } from '../support/walk';

const plainTitle = (language: 'en' | 'cy', state: (typeof states)[number]) => plain(titleOf(wordsIn(language), state));
beforeAll(loadBookWords);

describe('the chart as a graph', () => {
  it('has every state of the running chart, each with a title of its own in each language', () => {
    expect([...states].sort()).toEqual(Object.keys(wizard.states).sort());
    for (const language of languages) expect(new Set(states.map((state) => plainTitle(language, state))).size).toBe(states.length);
  });
  it('has a way on for every event that a state takes, and for what is taken at once', () => {
    for (const [id, state] of Object.entries(wizard.states)) {
      const ways = moves.filter(({ from }) => from === id);
      expect([...new Set(ways.map(({ by }) => by))].filter((by) => by !== '' && by !== '*').sort(), id).toEqual([...state.ownEvents].sort());
      expect(ways.filter(({ by }) => by === '')).toHaveLength(state.always?.length ?? 0);
    }
    expect([...new Set(movesFromAnywhere.map(({ by }) => by))].sort()).toEqual([...wizard.root.ownEvents].sort());
  });
});

describe.each(languages)('the outline in %s', (language) => {
  const outline = () => render(<ChartOutline languages={[wordsIn(language)]} />).container;
  const itemOf = (page: HTMLElement, title: string) =>
    [...page.querySelectorAll('.outline__states > li')].find((item) => item.querySelector('strong')?.textContent === title);

  it('has every state of the chart once', () => {
    const heads = [...outline().querySelectorAll('strong')].map(({ textContent }) => textContent);
    expect(heads.sort()).toEqual(states.map((state) => plainTitle(language, state)).sort());
  });
  it('says where each state leads', () => {
    const page = outline();
    for (const { from, to, by } of moves.filter((move) => move.by === '' || move.by === 'continue')) {
      const isPicked = from !== undefined && (isJunction(from) && from !== 'end-of-walk' || from.startsWith('referrals/'));
      if (to === undefined || from === undefined || isPicked) continue;
      expect(itemOf(page, plainTitle(language, from))?.textContent, `${from} ${by}`).toContain(plainTitle(language, to));
    }
  });
  it('says what can be done on every screen', () => {
    const last = outline().querySelector('section:last-child')?.textContent;
    for (const event of ['refer-now', 'open', 'mark', 'lost', 'hide', 'clear'] as const) {
      expect(last).toContain(wordsIn(language).t(`chart:events/${event}`));
    }
  });
  it('names no state, event or guard by its id', () => {
    const { textContent } = outline();
    for (const { name } of moves.flatMap(({ guards }) => guards)) expect(textContent).not.toContain(name);
    for (const state of states.filter((id) => /[-/]/.test(id))) expect(textContent, state).not.toMatch(new RegExp(`(^|[^\\w-])${state}($|[^\\w-])`));
  });
});

describe('the picture', () => {
  it.each(languages)('is for the eye alone, and names each of its boxes in %s', (language) => {
    const { container } = render(<ChartPicture words={wordsIn(language)} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.querySelector('svg')?.getAttribute('lang')).toBe(language);
    const boxes = [...container.querySelectorAll('.chart__box')].map((box) => [...box.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '));
    expect(boxes).toEqual(drawnStates.map((state) => plain(shortNameOf(wordsIn(language), state))));
  });
  it('has a line for each way that it draws', () => {
    const { container } = render(<ChartPicture words={wordsIn('en')} />);
    expect(container.querySelectorAll('.chart__line')).toHaveLength(lines.length);
  });
  it('draws from a task only to the pages of later duties, as the chart leads', () => {
    const start = hub({ need: 'concern', technology: ['computer'], 'violent-extremism': 'yes' });
    const cases = [start, after(start, mark('made', 'police')), after(start, mark('made', 'social-services')), after(start, mark('made', 'social-services'), mark('made', 'police'))];
    const met = cases.flatMap((one) => taskScreens.slice(0, 3).flatMap((from) => {
      const to = after(one, open(from), goOn).value;
      return taskScreens.some((screen) => screen === to) ? [`${from} ${String(to)}`] : [];
    }));
    const drawn = lines.filter(({ from, to }) => from.startsWith('referrals/') && to.startsWith('referrals/')).map(({ from, to }) => `${from} ${to}`);
    expect([...new Set(met)].sort()).toEqual(drawn.sort());
  });
  it('breaks a long name between words', () => {
    expect(inLines('30. How you or a colleague use technology at work')).toEqual(['30. How you or a colleague use', 'technology at work']);
    expect(inLines('24. CEOP')).toEqual(['24. CEOP']);
  });
});
