import { useSyncExternalStore } from 'react';
import type { ScreenId } from '#protocol/screens';
import type { Language } from '../../words/languages';
import type { Channel } from './channel';
import { type HeldShow, holdShow, keptShared } from './held-show';
import {
  isLater,
  type Message,
  type Over,
  readMessage,
  type Role,
  type Room,
  type RouteId,
  type Shared,
  type Show,
  silent,
} from './shared';
import { firstRoute, type Routes } from './routes';
import { backward, firstShow, jumped, laid, onward, pointed, restOf, showAt, type Stop, withChart } from './show';
import { ShowAddress } from './show-address';
import { noTime, paused, started, stepped } from './timer';

/** The other window of a showing, which is told what is done in this one; there may be none, or no way to reach it. */
class OtherWindow {
  readonly #role: Role;
  readonly #stops: number;
  readonly #channel: Channel | undefined;

  /** `role`: that of this window. `stops`: how many the showing has. */
  constructor(role: Role, stops: number, channel: Channel | undefined) {
    [this.#role, this.#stops, this.#channel] = [role, stops, channel];
  }

  /** Tells it something. */
  say(message: Message): void {
    this.#channel?.say(message);
  }

  /** Hears what it says, and tells it when this window comes and goes. Returns how to stop. */
  meet(hear: (message: Message) => void): () => void {
    this.#channel?.listen((value) => {
      const message = readMessage(value, this.#stops);
      if (message) hear(message);
    });
    const hello = () => this.say({ kind: 'hello', role: this.#role });
    const told = [
      ['pagehide', () => this.say({ kind: 'bye', role: this.#role })],
      ['pageshow', hello],
    ] as const;
    told.forEach(([event, tell]) => window.addEventListener(event, tell));
    hello();
    return () => told.forEach(([event, tell]) => window.removeEventListener(event, tell));
  }
}

/** Keeps a showing in step with the other window, and with the address of this one. */
class ShowWindows {
  #isJustOpened = true;
  /** The name of this window, unlike that of any other. */
  readonly #name = String(Math.random());
  readonly #held: HeldShow;
  readonly #parts: WindowParts;
  readonly #scroll: Scroller;
  readonly #other: OtherWindow;
  readonly #address: ShowAddress;

  /** `scroll`: moves the long page of this window. */
  constructor(held: HeldShow, parts: WindowParts, scroll: Scroller) {
    const { scenario, stops, role, channel } = parts;
    [this.#held, this.#parts, this.#scroll] = [held, parts, scroll];
    [this.#other, this.#address] = [
      new OtherWindow(role, stops.length, channel),
      new ShowAddress(scenario, role, stops),
    ];
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
    this.#other.say({ kind: 'scroll', role: this.#parts.role, pages });
  }

  /** Listens to the other window and to the browser. Returns how to stop. */
  start(): () => void {
    this.#toAddress('replaceState');
    const moved = () => this.#moved();
    window.addEventListener('popstate', moved);
    const part = this.#other.meet((message) => this.#hear(message));
    return () => {
      window.removeEventListener('popstate', moved);
      part();
    };
  }

  #sayState(): void {
    this.#other.say({ kind: 'state', role: this.#parts.role, shared: this.#held.shared() });
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

  #toAddress(how: 'pushState' | 'replaceState'): void {
    this.#address.name(this.#held.view().show, how);
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
    const named = this.#address.named();
    if (named && restOf(named) !== restOf(this.#held.view().show)) this.#changeTo(named);
    this.#toAddress('replaceState');
  }
}

/** Moves a long page up or down by what is in sight of it. */
type Scroller = (pages: 1 | -1) => void;

/** What a window shows, which one it is, and how it reaches the other one. */
interface WindowParts {
  readonly scenario: string;
  readonly stops: readonly Stop[];
  readonly role: Role;
  readonly channel: Channel | undefined;
  readonly now: () => number;
}

/** How a showing stands, and the stop that it is at; drawn again with each change. */
export function useShow(store: ShowStore) {
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  const stop = store.stops[view.show.step] as Stop;
  return { ...view, stop, way: store.routes[view.route] };
}

/** A showing, as one of its windows sees it and what can be done to it there. */
export type ShowStore = ReturnType<typeof openShow>;

interface Opened extends Omit<WindowParts, 'stops'> {
  readonly routes: Routes;
  /** What the address names after the page. */
  readonly rest: string;
  readonly language: Language;
}

/** What an address shows; loaded again, as it stood there, with the chart that was up. */
function shownAt(rest: string, stops: readonly Stop[], kept: Show | undefined): Show {
  const named = showAt(rest, stops) ?? firstShow;
  return kept && rest !== '' && restOf(kept) === restOf(named) ? kept : named;
}

/** A showing as it begins in a window. Without a place in the address it begins anew, unless the other window has one under way. */
function begun({ scenario, routes, rest, language }: Opened): HeldShow {
  const { stops } = routes.whole;
  const kept = keptShared(scenario, stops.length);
  const timer = rest === '' ? noTime : (kept?.timer ?? noTime);
  const show = shownAt(rest, stops, kept?.show);
  return holdShow(scenario, {
    turn: kept?.turn ?? 0,
    by: '',
    show,
    timer,
    route: kept?.route ?? firstRoute(routes),
    room: silent,
    language: kept?.language ?? language,
    isPaired: false,
  });
}

/** Opens a showing in one of its windows: what can be seen of it, and done to it. */
export function openShow(opened: Opened) {
  const { scenario, routes, channel, now } = opened;
  const { stops } = routes.whole;
  const held = begun(opened);
  const scrollers = new Set<Scroller>();
  const windows = new ShowWindows(held, { ...opened, stops }, (pages) => scrollers.forEach((scroll) => scroll(pages)));
  const shown = () => held.view().show;
  const route = () => routes[held.view().route];
  const heard = (room: Partial<Room>) => windows.change({ room: { ...held.view().room, ...room } });
  return {
    scenario,
    stops,
    routes,
    view: held.view,
    subscribe: held.subscribe,
    /** Whether this browser can keep two windows in step. */
    canPair: channel !== undefined,
    /** It is only drawn, for who checks the app: it hears no key. */
    isStill: false,
    start: () => windows.start(),
    onward: () => windows.move(onward(route(), shown())),
    backward: () => windows.move(backward(route(), shown())),
    jump: (step: number) => windows.move(withChart(shown(), jumped(step))),
    /** Lays something over the stop, or takes it away where it is there. */
    lay: (shows: Over) => windows.move(laid(route(), shown(), shows)),
    /** Puts the chart away that stands small beside the stop. */
    putChartAway: () => windows.move({ ...pointed(shown(), undefined), hasChart: false }),
    /** Points at a box of the chart, or at nothing. */
    point: (points: ScreenId | undefined) => windows.move(pointed(shown(), points)),
    /** Shows the chart from nearer, or the whole of it. */
    near: (isNear: boolean) => windows.move({ ...shown(), isNear }),
    /** Goes on by another route, from the stop shown. */
    take: (next: RouteId) => windows.change({ route: next }),
    /** The group's answer: what follows from it is shown. */
    follow: (said: string) => {
      heard({ said });
      windows.move(withChart(shown(), { ...jumped(shown().step), shows: 'group' }));
    },
    /** Reveals what the stop holds back. */
    reveal: () => windows.move(withChart(shown(), { ...jumped(shown().step), revealed: true })),
    /** The hands counted for each option, in their order. */
    count: (hands: readonly number[]) => heard({ hands }),
    /** The calls as the group orders them. */
    order: (order: Room['order']) => heard({ order }),
    speak: (language: Language) => windows.change({ language }),
    runTimer: () => windows.change({ timer: started(held.view().timer, now()) }),
    pauseTimer: () => windows.change({ timer: paused(held.view().timer, now()) }),
    resetTimer: () => windows.change({ timer: noTime }),
    /** Moves a long page on the big screen, from either window. */
    scroll: (pages: 1 | -1) => windows.scroll(pages),
    /** Has a page of this window moved whenever either window asks for it. Returns how to stop. */
    onScroll: (scroller: Scroller) => {
      scrollers.add(scroller);
      return () => scrollers.delete(scroller);
    },
  };
}
