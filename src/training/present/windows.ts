import { baseOf } from '../../session/training-address';
import { tried } from '../../session/tried';
import { watched } from '../../session/watched';
import { isLater, keepShared, type Message, readMessage, type Role, type Shared, type Show, silent } from './shared';
import { restOf, showAt, type Stop } from './show';
import { stepped } from './timer';

/** The line between the windows of one scenario on this device; nothing on it leaves the device. */
export interface Channel {
  readonly say: (message: unknown) => void;
  readonly listen: (hear: (message: unknown) => void) => void;
}

/** Opens the line of a scenario; undefined where the browser has none. */
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

/** Where the addresses of one window of a scenario begin. */
const beginning = (scenario: string, role: Role): string => baseOf(scenario, role === 'wall' ? 'present' : 'presenter');

/** The address, from the host on, at which a window of a scenario opens at what is shown. */
export const windowAddress = (scenario: string, role: Role, show: Show): string =>
  `${location.pathname}${location.search}${beginning(scenario, role)}${restOf(show)}`;

/** What a showing looks like from one of its windows. */
interface ShowView extends Shared {
  /** Whether the other window is there. */
  readonly isPaired: boolean;
}

/** A showing as one window holds it: kept in its tab, and told to its listeners with each change. */
export function holdShow(scenario: string, from: ShowView) {
  const held = watched(from);
  return {
    ...held,
    /** What the windows hold in common, to be told to another. */
    shared: () => sharedIn(held.view()),
    set: (next: Partial<ShowView>) => {
      const view = { ...held.view(), ...next };
      keepShared(scenario, sharedIn(view));
      held.set(view);
    },
  };
}
export type HeldShow = ReturnType<typeof holdShow>;

const sharedIn = ({ turn, by, show, timer, route, room, language }: ShowView): Shared => ({
  turn,
  by,
  show,
  timer,
  route,
  room,
  language,
});

/** Moves a long page up or down by what is in sight of it. */
export type Scroller = (pages: 1 | -1) => void;

/** What a window shows, which one it is, and how it reaches the other one. */
export interface WindowParts {
  readonly scenario: string;
  readonly stops: readonly Stop[];
  readonly role: Role;
  readonly channel: Channel | undefined;
  readonly now: () => number;
}

/** Keeps a showing in step with the other window, and with the address of this one. */
export class ShowWindows {
  #isJustOpened = true;
  /** The name of this window, unlike that of any other. */
  readonly #name = String(Math.random());
  readonly #held: HeldShow;
  readonly #parts: WindowParts;
  readonly #scroll: Scroller;

  /** `scroll`: moves the long page of this window. */
  constructor(held: HeldShow, parts: WindowParts, scroll: Scroller) {
    [this.#held, this.#parts, this.#scroll] = [held, parts, scroll];
  }

  /** A change made in this window: it is told to the other one. */
  change(next: Partial<Shared>): void {
    this.#isJustOpened = false;
    this.#held.set({ ...next, turn: this.#held.view().turn + 1, by: this.#name });
    this.#sayState();
  }

  /** Moves to another place; the step's own time, and what the group says, begin anew with another step. */
  move(show: Show): void {
    this.#changeTo(show);
    this.#toAddress('pushState');
  }

  /** Moves the long pages of both windows. */
  scroll(pages: 1 | -1): void {
    this.#scroll(pages);
    this.#say({ kind: 'scroll', role: this.#parts.role, pages });
  }

  /** Listens to the other window and to the browser, and tells the other one when this one comes and goes. Returns how to stop. */
  start(): () => void {
    const { role, stops, channel } = this.#parts;
    this.#toAddress('replaceState');
    channel?.listen((value) => {
      const message = readMessage(value, stops.length);
      if (message) this.#hear(message);
    });
    const hello = () => this.#say({ kind: 'hello', role });
    const heard = [
      ['popstate', () => this.#moved()],
      ['pagehide', () => this.#say({ kind: 'bye', role })],
      ['pageshow', hello],
    ] as const;
    heard.forEach(([event, act]) => window.addEventListener(event, act));
    hello();
    return () => heard.forEach(([event, act]) => window.removeEventListener(event, act));
  }

  /** Tells the other window something; there may be none, or no way to reach it. */
  #say(message: Message): void {
    this.#parts.channel?.say(message);
  }

  #sayState(): void {
    this.#say({ kind: 'state', role: this.#parts.role, shared: this.#held.shared() });
  }

  #changeTo(show: Show): void {
    const { show: before, timer, room } = this.#held.view();
    const isSame = show.step === before.step;
    this.change({
      show,
      timer: isSame ? timer : stepped(timer, this.#parts.now()),
      room: isSame ? room : silent,
    });
  }

  /** Has the address name what is shown: in a new entry of the browser's history, or in the one that is there. */
  #toAddress(how: 'pushState' | 'replaceState'): void {
    const { scenario, role } = this.#parts;
    const address = beginning(scenario, role) + restOf(this.#held.view().show);
    if (location.hash !== address) history[how](null, '', address);
  }

  #hear(message: Message): void {
    if (message.kind === 'scroll') return this.#scroll(message.pages);
    if (message.role !== this.#parts.role) this.#held.set({ isPaired: message.kind !== 'bye' });
    if (message.kind === 'hello') return this.#sayState();
    if (message.kind !== 'state' || !isLater(message.shared, this.#held.view(), this.#isJustOpened)) return;
    this.#isJustOpened = false;
    this.#held.set(message.shared);
    this.#toAddress('pushState');
  }

  /** The browser has moved to an address: it names what is shown, or what is shown stays. */
  #moved(): void {
    const { scenario, role, stops } = this.#parts;
    const named = showAt(location.hash.slice(beginning(scenario, role).length), stops);
    if (named && restOf(named) !== restOf(this.#held.view().show)) this.#changeTo(named);
    this.#toAddress('replaceState');
  }
}
