import { baseOf } from '../../session/training-address';
import { tried } from '../../validation/take';
import { watched } from '../../session/watched';
import {
  isLater,
  keepShared,
  type Message,
  readMessage,
  type Role,
  type Shared,
  type Show,
  noGroupInput,
} from './shared';
import { restOf, showAt, type Stop } from './show';
import { stepped } from './timer';

/** The channel between the windows of a scenario on this device. Nothing on it leaves the device. */
export interface Channel {
  readonly say: (message: unknown) => void;
  readonly listen: (hear: (message: unknown) => void) => void;
}

/** Opens the channel of a scenario; undefined if the browser has none. */
export function openChannel(scenario: string): Channel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const line = tried(() => new BroadcastChannel(`clear-steps.show/${scenario}`));
  return (
    line && {
      say: (message) => line.postMessage(message),
      listen: (hear) => line.addEventListener('message', ({ data }) => hear(data)),
    }
  );
}

const beginning = (scenario: string, role: Role): string => baseOf(scenario, role === 'wall' ? 'present' : 'presenter');

/** Returns the address, without the host, of a window of a scenario at what is shown. */
export const windowAddress = (scenario: string, role: Role, show: Show): string =>
  `${location.pathname}${location.search}${beginning(scenario, role)}${restOf(show)}`;

interface ShowView extends Shared {
  /** Whether the other window is open. */
  readonly isPaired: boolean;
}

/** What a window shows, its role, and how it reaches the other one. */
export interface WindowParts {
  readonly scenario: string;
  readonly stops: readonly Stop[];
  readonly role: Role;
  readonly channel: Channel | undefined;
  readonly now: () => number;
}

/** Opens a showing in one window, in step with its address and the other window. `from`: the initial state. */
export function openWindow(from: Shared, { scenario, stops, role, channel, now }: WindowParts) {
  const base = beginning(scenario, role);
  /** Unique to this window. */
  const name = String(Math.random());
  const held = watched<ShowView>({ ...from, isPaired: false });
  const scrollers = new Set<(pages: 1 | -1) => void>();
  let isJustOpened = true;
  const { view, subscribe } = held;
  const say = (message: Message): void => channel?.say(message);
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
  /** The time of the step, and what the group said, start again at another step. */
  const changeTo = (show: Show): void => {
    const isSame = show.step === view().show.step;
    change(isSame ? { show } : { show, timer: stepped(view().timer, now()), room: noGroupInput });
  };
  /** Puts what is shown into the address, as a new history entry or in place of the current one. */
  const toAddress = (how: 'pushState' | 'replaceState'): void => {
    const address = base + restOf(view().show);
    if (location.hash !== address) history[how](null, '', address);
  };
  const scrollHere = (pages: 1 | -1): void => scrollers.forEach((scroll) => scroll(pages));
  const hear = (message: Message): void => {
    if (message.kind === 'scroll') return scrollHere(message.pages);
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
    if (named && restOf(named) !== restOf(view().show)) changeTo(named);
    toAddress('replaceState');
  };
  return {
    view,
    subscribe,
    change,
    /** Moves to another place. */
    move: (show: Show): void => {
      changeTo(show);
      toAddress('pushState');
    },
    /** Scrolls the big screen up or down by about one view, from either window. */
    scroll: (pages: 1 | -1): void => {
      scrollHere(pages);
      say({ kind: 'scroll', role, pages });
    },
    /** Calls `scroll` whenever either window asks for it. Returns a function that stops this. */
    onScroll: (scroll: (pages: 1 | -1) => void) => {
      scrollers.add(scroll);
      return () => void scrollers.delete(scroll);
    },
    /** Listens to the other window and the browser, and announces opening and closing. Returns a stop function. */
    start: (): (() => void) => {
      toAddress('replaceState');
      channel?.listen((value) => {
        const message = readMessage(value, stops.length);
        if (message) hear(message);
      });
      const hello = () => say({ kind: 'hello', role });
      const heard = [
        ['popstate', moved],
        ['pagehide', () => say({ kind: 'bye', role })],
        ['pageshow', hello],
      ] as const;
      heard.forEach(([event, act]) => window.addEventListener(event, act));
      hello();
      return () => heard.forEach(([event, act]) => window.removeEventListener(event, act));
    },
  };
}
