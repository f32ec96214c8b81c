import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clock, closeAll, type Hear, line, opened } from './opened';

beforeEach(() => {
  clock.now = 0;
  history.replaceState(null, '', '#/train/posing-as-a-child/present/');
});

afterEach(closeAll);

describe('two windows of a showing', () => {
  it('keep in step, whichever is used', () => {
    const { end } = line();
    const [wall, desk] = [opened('wall', end()), opened('presenter', end())];
    desk.onward();
    expect(wall.view().show).toEqual({ step: 0, revealed: true, shows: 'screen' });
    wall.onward();
    wall.lay('qr');
    expect(desk.view().show).toEqual({ step: 1, revealed: false, shows: 'qr' });
    desk.speak('cy');
    expect(wall.view().language).toBe('cy');
  });
  it('know of each other, and of the other going', () => {
    const { end } = line();
    const wall = opened('wall', end());
    expect(wall.view().isPaired).toBe(false);
    const channel = end();
    const desk = opened('presenter', channel);
    expect([wall.view().isPaired, desk.view().isPaired]).toEqual([true, true]);
    channel.say({ kind: 'bye', role: 'presenter' });
    expect(wall.view().isPaired).toBe(false);
  });
  it.each(['wall', 'presenter'] as const)(
    'take the other one up where it stands, once the %s is opened again, the stopwatch too',
    (role) => {
      const { end } = line();
      const stays = opened(role === 'wall' ? 'presenter' : 'wall', end());
      stays.runTimer();
      stays.jump(1);
      stays.onward();
      clock.now = 90_000;
      const again = opened(role, end());
      expect(again.view()).toMatchObject({ show: { step: 1, revealed: true }, timer: { since: 0, stepFrom: 0 } });
      again.onward();
      expect(stays.view()).toMatchObject({ show: { step: 2, revealed: false }, timer: { stepFrom: 90_000 } });
    },
  );
  it('end at the same stop where both move at once', () => {
    const lost: unknown[] = [];
    const heard: { wall?: Hear; desk?: Hear } = {};
    const [wall, desk] = [
      opened('wall', {
        say: (message) => lost.push(message),
        listen: (hear) => {
          heard.wall = hear;
        },
      }),
      opened('presenter', {
        say: (message) => lost.push(message),
        listen: (hear) => {
          heard.desk = hear;
        },
      }),
    ];
    wall.jump(3);
    desk.jump(8);
    const [fromWall, fromDesk] = lost.slice(-2);
    heard.wall?.(fromDesk);
    heard.desk?.(fromWall);
    expect(wall.view().show).toEqual(desk.view().show);
  });
  it('move no window of another scenario', () => {
    const [one, other] = [line(), line()];
    const wall = opened('wall', one.end());
    opened('wall', other.end(), { scenario: 'family-computer' }).jump(4);
    expect(wall.view().show.step).toBe(0);
  });
  it('take no notice of what no window says', () => {
    const { end } = line();
    const wall = opened('wall', end());
    const stranger = end();
    for (const message of [
      null,
      'onward',
      { kind: 'state', role: 'presenter', shared: { turn: 99 } },
      { kind: 'run', role: 'wall' },
    ])
      stranger.say(message);
    expect(wall.view()).toMatchObject({
      turn: 0,
      show: { step: 0, revealed: false, shows: 'screen' },
      isPaired: false,
    });
  });
});

describe('a group that takes part', () => {
  const both = () => {
    const { end } = line();
    return [opened('wall', end()), opened('presenter', end())] as const;
  };
  it('follows the group’s answer and comes back to the story', () => {
    const [wall, desk] = both();
    desk.follow('not-sure');
    expect(wall.view()).toMatchObject({ show: { step: 0, shows: 'group' }, room: { said: 'not-sure' } });
    desk.onward();
    expect(wall.view().show).toEqual({ step: 0, revealed: true, shows: 'screen' });
    desk.onward();
    expect(wall.view()).toMatchObject({ show: { step: 1, revealed: false }, room: { said: '' } });
  });
  it('shows the hands and the order on the big screen, until the next stop', () => {
    const [wall, desk] = both();
    desk.count([0, 4, 1]);
    desk.order(['police', 'social-services']);
    expect(wall.view().room).toEqual({ said: '', hands: [0, 4, 1], order: ['police', 'social-services'] });
    desk.onward();
    expect(wall.view().room.hands).toEqual([0, 4, 1]);
    desk.onward();
    expect([wall.view().room, desk.view().room]).toEqual(Array(2).fill({ said: '', hands: [], order: [] }));
  });
  it('keeps no count once the session is over', () => {
    const [wall, desk] = both();
    desk.count([0, 4, 1]);
    expect(wall.view().room.hands).toEqual([0, 4, 1]);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toMatch(/hands|room/);
    closeAll();
    expect(opened('wall', line().end()).view().room.hands).toEqual([]);
  });
  it('takes a shorter way from where it stands', () => {
    const [wall, desk] = both();
    expect(wall.view().route).toBe('twenty');
    desk.take('ten');
    desk.jump(3);
    desk.reveal();
    desk.onward();
    // The other risks, and what is known of the evidence, are told together.
    expect(wall.view()).toMatchObject({ route: 'ten', show: { step: 4, shows: 'together' } });
    desk.lay('qr');
    desk.lay('qr');
    expect(wall.view().show).toMatchObject({ step: 4, shows: 'together' });
    desk.onward();
    expect(wall.stops[wall.view().show.step]?.kind).toBe('pause');
  });
});

describe('one window alone', () => {
  it('has its stop in the address, and follows the address', () => {
    const wall = opened('wall', undefined);
    wall.jump(4);
    wall.onward();
    expect(location.hash).toBe('#/train/posing-as-a-child/present/5/answer');
    history.replaceState(null, '', '#/train/posing-as-a-child/present/harm');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(wall.stops[wall.view().show.step]).toMatchObject({ question: 'harm' });
  });
  it('stays where it is at an address that names no stop', () => {
    const wall = opened('wall', undefined, { rest: '6' });
    history.replaceState(null, '', '#/train/posing-as-a-child/present/referrals/iwf');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect([wall.view().show.step, location.hash]).toEqual([5, '#/train/posing-as-a-child/present/6']);
  });
  it('keeps time by step', () => {
    const wall = opened('wall', undefined);
    wall.runTimer();
    clock.now = 5_000;
    wall.onward();
    expect(wall.view().timer.stepFrom).toBe(0);
    wall.onward();
    expect(wall.view().timer.stepFrom).toBe(5_000);
    wall.pauseTimer();
    wall.resetTimer();
    expect(wall.view().timer).toEqual({ ran: 0, since: undefined, stepFrom: 0 });
  });
});
