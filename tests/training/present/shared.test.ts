import { afterEach, describe, expect, it, vi } from 'vitest';
import { isLater, readMessage, type Shared } from '../../../src/training/present/shared';
import { openChannel } from '../../../src/training/present/show-store';

const shared: Shared = {
  turn: 3,
  by: 'a',
  show: { step: 4, revealed: false, shows: 'screen' },
  timer: { ran: 10 },
  route: 'twenty',
  room: { step: 4, said: 'not-sure', votes: [[3, 0, 12], [1]] },
  language: 'cy',
};
const state = { kind: 'state', role: 'present', shared };
const stops = 10;
afterEach(() => void vi.unstubAllGlobals());

describe('a message from another window', () => {
  it.each([state, { kind: 'hello', role: 'presenter' }, { kind: 'bye', role: 'present' }])(
    'is taken, without anything that does not belong to it: %o',
    (message) => {
      expect(readMessage({ ...message, run: 'alert(1)' }, stops)).toEqual(message);
    },
  );
  const wrong = (part: object) => ({ ...state, shared: { ...shared, ...part } });
  const wrongShow = (part: object) => wrong({ show: { ...shared.show, ...part } });
  const wrongRoom = (part: object) => wrong({ room: { ...shared.room, ...part } });
  it.each<readonly [unknown]>([
    [undefined],
    ['hello'],
    [{}],
    [{ kind: 'hello', role: 'learner' }],
    [{ ...state, kind: 'run' }],
    [{ kind: 'state', role: 'present' }],
    [wrongShow({ step: stops })],
    [wrongShow({ step: 0.5 })],
    [wrongShow({ revealed: undefined })],
    [wrongShow({ shows: 'constructor' })],
    [wrong({ turn: Infinity })],
    [wrong({ by: 'x'.repeat(41) })],
    [wrong({ route: 'hour' })],
    [wrongRoom({ votes: [[-1]] })],
    [wrongRoom({ votes: [['Ann']] })],
    [wrongRoom({ votes: [[1], [2], [3]] })],
    [wrongRoom({ said: 'x'.repeat(41) })],
    [wrong({ language: 'fr' })],
    [wrong({ timer: { ran: NaN, since: undefined } })],
    [wrong({ timer: null })],
  ])('is left where no window of this version says it: %j', (message) =>
    expect(readMessage(message, stops)).toBeUndefined(),
  );
});

it('of two changes the later one stands, at once the same in both windows; a window just opened takes up what it finds', () => {
  const later = (one: [number, string], other: [number, string], isJustOpened = false) => {
    const [theirs, own] = [one, other].map(([turn, by]) => ({ ...shared, turn, by })) as [Shared, Shared];
    return isLater(theirs, own, isJustOpened);
  };
  expect([later([4, 'a'], [3, 'z']), later([3, 'z'], [4, 'a'], true)]).toEqual([true, false]);
  expect([later([3, 'b'], [3, 'a']), later([3, 'a'], [3, 'b'])]).toEqual([true, false]);
  expect(later([3, 'a'], [3, 'b'], true)).toBe(true);
});

it('the line between the windows is one for each scenario: what is done in another case moves nothing', () => {
  const named: string[] = [];
  vi.stubGlobal('BroadcastChannel', function Line(name: string) {
    named.push(name);
  });
  ['posing-as-a-child', 'immediate-danger', 'posing-as-a-child'].forEach(openChannel);
  const [one, other, again] = named;
  expect([one === again, one === other]).toEqual([true, false]);
});
