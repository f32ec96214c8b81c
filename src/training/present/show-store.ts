import type { ScreenId } from '#protocol/screens';
import { addressOf, baseOf } from '../../session/addresses';
import { watched } from '../../session/watched';
import { orUndefined } from '../../validation/schema';
import type { Language } from '../../words/languages';
import type { Routes } from './routes';
import {
  isLater,
  keepShared,
  keptShared,
  type Message,
  noGroupInput,
  type Overlay,
  readMessage,
  type GroupInput,
  type Role,
  type RouteId,
  type Shared,
  type Show,
  noTime,
  paused,
  started,
} from './shared';
import { backward, firstShow, jumped, onward, restOf, showAt, withOverlay } from './show';

/** The channel between the windows of a scenario on this device. Nothing on it leaves the device. */
export interface Channel {
  readonly postMessage: (message: unknown) => void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/** Opens the channel of a scenario; undefined if the browser has none. */
export const openChannel = (scenario: string): Channel | undefined =>
  orUndefined(() => new BroadcastChannel(`clear-steps.show/${scenario}`));

/** Returns the address, without the host, of a window of a scenario at what is shown. */
export const windowAddress = (scenario: string, role: Role, show: Show): string =>
  `${location.pathname}${location.search}${baseOf(scenario, role)}${restOf(show)}`;

/** Returns the full address of a screen of a scenario, which opens on any device. */
export const linkTo = (scenario: string, screen: ScreenId): string =>
  `${location.origin}${location.pathname}${addressOf(screen, baseOf(scenario))}`;

interface ShowView extends Shared {
  readonly isPaired: boolean;
}

interface Opened {
  readonly scenario: string;
  readonly routes: Routes;
  readonly role: Role;
  /** The part of the address after the page. */
  readonly rest: string;
  readonly language: Language;
  readonly channel: Channel | undefined;
  readonly now: () => number;
}

/** What the group said at the stop shown. It is kept until the group says something at another stop. */
export const roomAt = ({ room, show }: Pick<Shared, 'room' | 'show'>): GroupInput =>
  room.step === show.step ? room : noGroupInput;

/** The initial state. An address without a stop starts again, unless the other window is under way. */
function begun({ scenario, routes, rest, language }: Opened): Shared {
  const { stops } = routes.whole;
  const kept = keptShared(scenario, stops.length);
  return {
    ...{ turn: 0, route: 'twenty', language, ...kept },
    by: '',
    show: showAt(rest, stops) ?? firstShow,
    timer: rest === '' ? noTime : (kept?.timer ?? noTime),
    room: noGroupInput,
  };
}

/** Opens one window of a showing, in step with its address and the other window. */
function openWindow(opened: Opened) {
  const { scenario, role, channel } = opened;
  const { stops } = opened.routes.whole;
  const base = baseOf(scenario, role);
  /** Unique to this window. */
  const name = String(Math.random());
  const held = watched<ShowView>({ ...begun(opened), isPaired: false });
  let isJustOpened = true;
  const { view, subscribe } = held;
  const say = (message: Message): void => channel?.postMessage(message);
  const sayState = () => say({ kind: 'state', role, shared: view() });
  const set = (next: Partial<ShowView>): void => {
    const later = { ...view(), ...next };
    keepShared(scenario, later);
    held.set(later);
  };
  /** Makes a change in this window and sends it to the other. */
  const change = (next: Partial<Shared>): void => {
    isJustOpened = false;
    set({ ...next, turn: view().turn + 1, by: name });
    sayState();
  };
  /** Puts what is shown into the address, as a new history entry or in place of the current one. */
  const toAddress = (how: 'pushState' | 'replaceState'): void => {
    const address = base + restOf(view().show);
    if (location.hash !== address) history[how](null, '', address);
  };
  const hear = (message: Message): void => {
    if (message.role !== role) set({ isPaired: message.kind !== 'bye' });
    if (message.kind === 'hello') return sayState();
    if (message.kind !== 'state' || !isLater(message.shared, view(), isJustOpened)) return;
    isJustOpened = false;
    set(message.shared);
    toAddress('pushState');
  };
  /** Follows the address after the browser moves, or keeps what is shown if the address names nothing. */
  const moved = (): void => {
    const named = showAt(location.hash.slice(base.length), stops);
    if (named && restOf(named) !== restOf(view().show)) change({ show: named });
    toAddress('replaceState');
  };
  return {
    view,
    subscribe,
    change,
    move: (show: Show): void => {
      change({ show });
      toAddress('pushState');
    },
    /** Listens to the other window and the browser, and announces opening and closing. Returns a stop function. */
    start: (): (() => void) => {
      toAddress('replaceState');
      if (channel)
        channel.onmessage = ({ data }) => {
          const message = readMessage(data, stops.length);
          if (message) hear(message);
        };
      const hello = () => say({ kind: 'hello', role });
      const stopped = new AbortController();
      window.addEventListener('popstate', moved, stopped);
      window.addEventListener('pagehide', () => say({ kind: 'bye', role }), stopped);
      window.addEventListener('pageshow', hello, stopped);
      hello();
      return () => stopped.abort();
    },
  };
}

/** A showing in one of its windows: its state and its actions. */
export type ShowStore = ReturnType<typeof openShow>;

/** Opens a showing in one of its windows. Returns its state and its actions. */
export function openShow(opened: Opened) {
  const { scenario, routes, channel, now } = opened;
  const { change, move, ...held } = openWindow(opened);
  const shown = () => held.view().show;
  const route = () => routes[held.view().route];
  const heard = (room: Partial<GroupInput>) =>
    change({ room: { ...roomAt(held.view()), ...room, step: shown().step } });
  return {
    ...held,
    scenario,
    stops: routes.whole.stops,
    routes,
    /** Whether this browser can keep two windows in step. */
    canPair: channel !== undefined,
    onward: () => move(onward(route(), shown())),
    backward: () => move(backward(route(), shown())),
    jump: (step: number) => move(jumped(step)),
    /** Shows an overlay, or removes it if it is shown. */
    lay: (shows: Overlay) => move(withOverlay(route(), shown(), shows)),
    /** Continues by another route, from the current stop. */
    take: (next: RouteId) => change({ route: next }),
    /** Shows what follows from the group's answer. */
    follow: (said: string) => {
      heard({ said });
      move({ ...jumped(shown().step), shows: 'group' });
    },
    reveal: () => move({ ...jumped(shown().step), revealed: true }),
    /** Sets how many hands an option has, by its place, in the first vote or the second. */
    count: (place: number, hands: number) => {
      const [first = [], second = []] = roomAt(held.view()).votes;
      const counted = (vote: readonly number[]) =>
        Array.from({ length: Math.max(place + 1, vote.length) }, (_, at) => (at === place ? hands : (vote[at] ?? 0)));
      heard({ votes: shown().round ? [first, counted(second)] : [counted(first), second] });
    },
    speak: (language: Language) => change({ language }),
    runTimer: () => change({ timer: started(held.view().timer, now()) }),
    pauseTimer: () => change({ timer: paused(held.view().timer, now()) }),
    resetTimer: () => change({ timer: noTime }),
  };
}
