import { baseOf } from '../../store/training-address';
import type { Language } from '../../words/languages';
import type { Channel } from './channel';
import { keepShared, keptShared } from './kept-show';
import { isLater, type Message, readMessage, type Role, type Shared } from './shared';
import { backward, firstShow, jumped, onward, restOf, type Show, showAt, type Shown } from './show';
import type { Stop } from './stops';
import { noTime, paused, started, stepped, type Timer } from './timer';

/** What a showing looks like from one of its windows. */
export interface ShowView extends Shared {
  /** Whether the other window is there. */
  readonly isPaired: boolean;
}

export type ShowStore = ReturnType<typeof openShow>;

interface Opened {
  readonly scenario: string;
  readonly stops: readonly Stop[];
  readonly role: Role;
  /** What the address names after the page. */
  readonly rest: string;
  readonly language: Language;
  readonly channel: Channel | undefined;
  readonly now: () => number;
}

const newName = (): string => String(Math.random());

/** A showing as one window holds it: it follows the address and the other window, and both follow it. */
export function openShow({ scenario, stops, role, rest, language, channel, now }: Opened) {
  const base = baseOf(scenario, role === 'wall' ? 'present' : 'presenter');
  const name = newName();
  const listeners = new Set<() => void>();
  const scrollers = new Set<(pages: 1 | -1) => void>();
  const kept = keptShared(scenario, stops.length);
  let isJustOpened = true;
  // Without a place in the address a showing begins anew, unless the other window has one under way.
  const timer = rest === '' ? noTime : kept?.timer ?? noTime;
  let view: ShowView = {
    turn: kept?.turn ?? 0, by: name, show: showAt(rest, stops) ?? firstShow, timer, language: kept?.language ?? language, isPaired: false,
  };

  const say = (message: Message) => channel?.say(message);
  const sayState = () => {
    const { turn, by, show: shown, timer: run, language: spoken } = view;
    say({ kind: 'state', role, shared: { turn, by, show: shown, timer: run, language: spoken } });
  };
  function set(next: Partial<ShowView>): void {
    view = { ...view, ...next };
    keepShared(scenario, view);
    listeners.forEach((listener) => listener());
  }
  function toAddress(how: 'pushState' | 'replaceState'): void {
    const address = base + restOf(view.show);
    if (location.hash !== address) history[how](null, '', address);
  }
  function change(next: Partial<Shared>): void {
    isJustOpened = false;
    set({ ...next, turn: view.turn + 1, by: name });
    sayState();
  }
  const timeAt = (next: Show): Timer => (next.step === view.show.step ? view.timer : stepped(view.timer, now()));
  function move(next: Show): void {
    change({ show: next, timer: timeAt(next) });
    toAddress('pushState');
  }
  function hear(message: Message): void {
    if (message.kind === 'scroll') return scrollers.forEach((scroll) => scroll(message.pages));
    if (message.role !== role) set({ isPaired: message.kind !== 'bye' });
    if (message.kind === 'hello') return sayState();
    if (message.kind !== 'state' || !isLater(message.shared, view, isJustOpened)) return;
    isJustOpened = false;
    set(message.shared);
    toAddress('pushState');
  }
  /** The browser has moved to an address: it names what is shown, or what is shown stays. */
  function moved(): void {
    const named = showAt(location.hash.slice(base.length), stops);
    if (named && restOf(named) !== restOf(view.show)) change({ show: named, timer: timeAt(named) });
    toAddress('replaceState');
  }
  function start(): () => void {
    toAddress('replaceState');
    channel?.listen((value) => {
      const message = readMessage(value, stops.length);
      if (message) hear(message);
    });
    const hello = () => say({ kind: 'hello', role });
    const bye = () => say({ kind: 'bye', role });
    const heard = [['popstate', moved], ['pagehide', bye], ['pageshow', hello]] as const;
    heard.forEach(([event, act]) => window.addEventListener(event, act));
    hello();
    return () => heard.forEach(([event, act]) => window.removeEventListener(event, act));
  }

  return {
    scenario, stops, role, start,
    /** Whether this browser can keep two windows in step. */
    canPair: channel !== undefined,
    view: () => view,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onward: () => move(onward(stops, view.show)),
    backward: () => move(backward(stops, view.show)),
    jump: (step: number) => move(jumped(step)),
    /** Lays something over the stop, or takes it away where it is there. */
    lay: (shows: Shown) => move({ ...view.show, shows: view.show.shows === shows ? 'screen' : shows }),
    speak: (spoken: Language) => change({ language: spoken }),
    runTimer: () => change({ timer: started(view.timer, now()) }),
    pauseTimer: () => change({ timer: paused(view.timer, now()) }),
    resetTimer: () => change({ timer: noTime }),
    /** Moves a long page on the big screen, from either window. */
    scroll: (pages: 1 | -1) => {
      scrollers.forEach((scroll) => scroll(pages));
      say({ kind: 'scroll', role, pages });
    },
    onScroll: (scroller: (pages: 1 | -1) => void) => {
      scrollers.add(scroller);
      return () => scrollers.delete(scroller);
    },
  };
}
