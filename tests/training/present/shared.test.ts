import { afterEach, describe, expect, it, vi } from 'vitest';
import { openChannel } from '../../../src/training/present/channel';
import { isLater, readMessage, type Shared } from '../../../src/training/present/shared';

const shared: Shared = {
  turn: 3,
  by: 'a',
  show: { step: 4, revealed: false, shows: 'screen' },
  timer: { ran: 10, since: undefined, stepFrom: 0 },
  route: 'twenty',
  room: { said: 'not-sure', hands: [3, 0, 12], order: ['police', 'social-services'] },
  language: 'cy',
};
const state = { kind: 'state', role: 'wall', shared };
const stops = 10;

describe('a message from another window', () => {
  it.each([
    state,
    { kind: 'hello', role: 'presenter' },
    { kind: 'bye', role: 'wall' },
    { kind: 'scroll', role: 'presenter', pages: -1 },
  ])('is taken: %o', (message) => {
    expect(readMessage(message, stops)).toEqual(message);
  });
  it('is taken without anything that does not belong to it', () => {
    expect(readMessage({ kind: 'hello', role: 'wall', run: 'alert(1)' }, stops)).toEqual({
      kind: 'hello',
      role: 'wall',
    });
  });
  const wrong = (part: object): unknown => ({ ...state, shared: { ...shared, ...part } });
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'hello'],
    ['a number', 7],
    ['a list', [state]],
    ['an empty thing', {}],
    ['no role', { kind: 'hello' }],
    ['another role', { kind: 'hello', role: 'learner' }],
    ['another kind', { ...state, kind: 'run' }],
    ['no state', { kind: 'state', role: 'wall' }],
    ['a page too many', { kind: 'scroll', role: 'wall', pages: 9 }],
    ['a step that there is not', wrong({ show: { ...shared.show, step: stops } })],
    ['a step before the first', wrong({ show: { ...shared.show, step: -1 } })],
    ['half a step', wrong({ show: { ...shared.show, step: 0.5 } })],
    ['a step in letters', wrong({ show: { ...shared.show, step: '4' } })],
    ['no answer whether revealed', wrong({ show: { step: 1, shows: 'screen' } })],
    ['something else to show', wrong({ show: { ...shared.show, shows: 'secrets' } })],
    ['a name of the language itself', wrong({ show: { ...shared.show, shows: 'constructor' } })],
    ['a turn without end', wrong({ turn: Infinity })],
    ['a turn that nobody reaches', wrong({ turn: 1e15 })],
    ['no turn', wrong({ turn: undefined })],
    ['a window with a long name', wrong({ by: 'x'.repeat(41) })],
    ['another route', wrong({ route: 'hour' })],
    ['hands that nobody has', wrong({ room: { ...shared.room, hands: [-1] } })],
    ['hands in letters', wrong({ room: { ...shared.room, hands: ['Ann'] } })],
    ['a call to somebody else', wrong({ room: { ...shared.room, order: ['neighbour'] } })],
    ['an answer as long as a story', wrong({ room: { ...shared.room, said: 'x'.repeat(41) } })],
    ['another language', wrong({ language: 'fr' })],
    ['time that is none', wrong({ timer: { ran: NaN, since: undefined, stepFrom: 0 } })],
    ['time before time', wrong({ timer: { ran: -1, since: undefined, stepFrom: 0 } })],
    ['no stopwatch', wrong({ timer: null })],
  ])('is left where it is %s', (_, message) => {
    expect(readMessage(message, stops)).toBeUndefined();
  });
});

describe('of two changes', () => {
  const other = (turn: number, by: string): Shared => ({ ...shared, turn, by });
  it('the later one stands, whoever made it', () => {
    expect(isLater(other(4, 'a'), other(3, 'z'), false)).toBe(true);
    expect(isLater(other(3, 'z'), other(4, 'a'), true)).toBe(false);
  });
  it('made at once, both windows keep the same one', () => {
    expect(isLater(other(3, 'b'), other(3, 'a'), false)).toBe(true);
    expect(isLater(other(3, 'a'), other(3, 'b'), false)).toBe(false);
  });
  it('a window just opened takes up what it finds', () =>
    expect(isLater(other(3, 'a'), other(3, 'b'), true)).toBe(true));
});

describe('the line between the windows', () => {
  afterEach(() => void vi.unstubAllGlobals());
  it('is one for each scenario: what is done in another case moves nothing', () => {
    const named: string[] = [];
    vi.stubGlobal('BroadcastChannel', function Line(name: string) {
      named.push(name);
    });
    ['posing-as-a-child', 'immediate-danger', 'posing-as-a-child'].forEach(openChannel);
    const [one, other, again] = named;
    expect(one).toBe(again);
    expect(one).not.toBe(other);
  });
});
