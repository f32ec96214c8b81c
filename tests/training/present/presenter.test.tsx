import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loads } from '../../../src/app/loads';
import { isVoted } from '../../../src/training/present/show';
import { type Channel, roomAt } from '../../../src/training/present/show-store';
import { Wall } from '../../../src/training/present/Wall';
import { LoadsProvider } from '../../../src/wizard/frame/LazyPart';
import { i18next } from '../../../src/words/languages';
import { WordsProvider } from '../../../src/words/words';
import { textAt } from '../../words/locales';
import { dataOf } from '../practising';
import { scenarioWords } from '../scenario-files';
import { clock, closeAll, line, opened, scenarioOf } from './opened';
import { at, click, id, one, openShown, press } from './shown';

beforeEach(() => {
  clock.now = 0;
  sessionStorage.clear();
  vi.stubGlobal('scrollTo', () => undefined);
  history.replaceState(null, '', `#/train/${id}/present/`);
});
afterEach(() => {
  closeAll();
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

/** The two windows of a showing, in step. */
function both() {
  const { end } = line();
  return [opened('present', end()), opened('presenter', end())] as const;
}

describe('two windows of a showing', () => {
  it('keep in step, whichever is used', () => {
    const [wall, desk] = both();
    desk.take('whole');
    desk.reveal();
    expect(wall.view().show).toEqual({ step: 0, revealed: true, shows: 'screen' });
    wall.onward();
    wall.lay('qr');
    expect(desk.view().show).toEqual({ step: 1, revealed: false, shows: 'qr' });
    desk.speak('cy');
    expect(wall.view().language).toBe('cy');
  });
  it.each(['present', 'presenter'] as const)(
    'take the other one up where it stands, once the %s is opened again, the stopwatch too',
    (role) => {
      const { end } = line();
      const stays = opened(role === 'present' ? 'presenter' : 'present', end());
      stays.take('whole');
      stays.runTimer();
      stays.jump(1);
      stays.onward();
      clock.now = 90_000;
      const again = opened(role, end());
      expect(again.view()).toMatchObject({ show: { step: 1, revealed: true }, timer: { since: 0 } });
      again.onward();
      expect(stays.view()).toMatchObject({ show: { step: 2, revealed: false }, timer: { since: 0 } });
    },
  );
  it('end at the same stop where both move at once', () => {
    const lost: unknown[] = [];
    const apart = () => ({ postMessage: (message: unknown) => void lost.push(message), onmessage: null });
    const lines: [Channel, Channel] = [apart(), apart()];
    const [wall, desk] = [opened('present', lines[0]), opened('presenter', lines[1])];
    wall.jump(3);
    desk.jump(8);
    const [fromWall, fromDesk] = lost.slice(-2);
    lines[0].onmessage?.(new MessageEvent('message', { data: fromDesk }));
    lines[1].onmessage?.(new MessageEvent('message', { data: fromWall }));
    expect(wall.view().show).toEqual(desk.view().show);
  });
});

describe('a group that takes part', () => {
  it('follows the group’s answer and comes back to the story', () => {
    const [wall, desk] = both();
    desk.take('whole');
    desk.follow('not-sure');
    expect(wall.view()).toMatchObject({ show: { step: 0, shows: 'group' }, room: { said: 'not-sure' } });
    desk.onward();
    expect(wall.view().show).toEqual({ step: 0, revealed: true, shows: 'screen' });
    desk.onward();
    expect(wall.view().show).toEqual({ step: 1, revealed: false, shows: 'screen' });
  });
  it('counts a first and a second vote, kept until the next question is voted on, and nowhere on the device', () => {
    const [wall, desk] = both();
    const votes = () => [roomAt(wall.view()).votes, roomAt(desk.view()).votes];
    const moment = wall.stops.findIndex(isVoted);
    desk.jump(moment);
    desk.count(2, 4);
    desk.onward();
    expect(wall.view().show.round).toBe('talk');
    desk.onward();
    wall.count(0, 3);
    const counted = [[0, 0, 4], [3]];
    expect(votes()).toEqual([counted, counted]);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toMatch(/votes|room/);
    desk.onward();
    desk.onward();
    expect(votes()).toEqual([[], []]);
    desk.backward();
    expect([wall.view().show.revealed, ...votes()]).toEqual([true, counted, counted]);
    desk.onward();
    desk.count(0, 1);
    desk.backward();
    expect(votes()).toEqual([[], []]);
  });
  it('takes a shorter way from where it stands', () => {
    const [wall, desk] = both();
    expect(wall.view().route).toBe('twenty');
    desk.take('whole');
    const together = wall.routes.twenty.ways.indexOf('together');
    desk.jump(together - 1);
    desk.reveal();
    desk.onward();
    expect(wall.view()).toMatchObject({ route: 'whole', show: { step: together, shows: 'screen' } });
    desk.take('twenty');
    desk.jump(together - 1);
    desk.reveal();
    desk.onward();
    // What the shorter way does not ask is told together.
    expect(wall.view().show).toMatchObject({ step: together, shows: 'together' });
    desk.lay('qr');
    desk.lay('qr');
    expect(wall.view().show).toMatchObject({ step: together, shows: 'together' });
    desk.onward();
    expect(wall.routes.twenty.ways[wall.view().show.step]).toBe('alone');
  });
});

describe('one window alone', () => {
  const goTo = (hash: string) => {
    history.replaceState(null, '', hash);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };
  it('has its stop in the address, follows the address, and stays where that names no stop', () => {
    const wall = opened('present', undefined);
    wall.jump(4);
    wall.onward();
    expect(location.hash).toBe('#/train/posing-as-a-child/present/5/answer');
    goTo('#/train/posing-as-a-child/present/harm');
    const step = wall.view().show.step;
    expect(wall.stops[step]).toMatchObject({ question: 'harm' });
    goTo('#/train/posing-as-a-child/present/referrals/iwf');
    expect([wall.view().show.step, location.hash]).toEqual([step, `#/train/posing-as-a-child/present/${step + 1}`]);
  });
});

describe('the presenter’s window', () => {
  // The pair of windows is tested in a browser. Here each is alone.
  beforeEach(() => void vi.stubGlobal('BroadcastChannel', undefined));

  it('has the notes, what to read aloud first, what comes next and the time, before the room has the answer', async () => {
    await openShown('presenter/harm');
    const { stages, why } = scenarioWords(id, 'en');
    const [coming, together] = ['actions/answer', 'together'].map((key) => textAt('en', `training:presenter/${key}`));
    const text = one('.notes')?.textContent ?? '';
    expect(text).toContain(why['harm']);
    expect(text).toContain(textAt('en', 'questions:harm/options/grooming/label'));
    expect(text.indexOf(stages['harm']!)).toBeGreaterThan(0);
    expect(text.indexOf(stages['harm']!)).toBeLessThan(text.indexOf(why['harm']!));
    expect(one('[data-coming]')?.textContent).toBe(coming);
    press('onward');
    expect(one('[data-coming]')?.textContent).toBe(together);
    expect(one('.coming')?.textContent).toContain(stages['specific-risks']);
    expect(one('[role="timer"]')?.textContent).toContain('0:00');
  });
  it('follows the group’s answer, or reveals the model’s where they are the same', async () => {
    await openShown('presenter/harm');
    click('[data-action="follow"][data-option="cyberbullying"]');
    expect(at()).toBe('3/group');
    press('backward');
    click('[data-action="follow"][data-option="grooming"]');
    expect(at()).toBe('3/answer');
    expect(one('[data-action="follow"]')).toBeNull();
  });
  it('starts, stops and sets back the stopwatch', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date', 'setInterval', 'clearInterval'] });
    const wait = (time: number) =>
      act(() => {
        vi.advanceTimersByTime(time);
      });
    const shown = () => one('[role="timer"]')?.textContent;
    try {
      await openShown('presenter/1');
      expect(one('[data-pace]')).toBeNull();
      press('timer');
      wait(61_000);
      expect(shown()).toContain('1:01');
      expect(dataOf('[data-pace]', 'pace')).toEqual(['behind']);
      press('timer');
      wait(60_000);
      expect(shown()).toContain('1:01');
      press('timer-reset');
      expect(shown()).toContain('0:00');
    } finally {
      vi.useRealTimers();
    }
  });
});

it('says that it is loading until the words of its case are there', () => {
  vi.spyOn(i18next, 'hasResourceBundle').mockReturnValue(false);
  const wall = <Wall store={opened('present', undefined)} scenario={{ ...scenarioOf(id, []), id: 'not-loaded' }} />;
  const { container } = render(<LoadsProvider value={loads}>{wall}</LoadsProvider>, { wrapper: WordsProvider });
  expect(container.textContent).toContain(textAt('en', 'ui:later/loading'));
});
