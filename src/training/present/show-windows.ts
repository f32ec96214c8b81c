import { baseOf } from '../../store/training-address';
import type { Channel } from './channel';
import type { HeldShow } from './held-show';
import { isLater, type Message, readMessage, type Role, type Shared } from './shared';
import { restOf, type Show, showAt } from './show';
import type { Stop } from './stops';
import { stepped } from './timer';

export type Scroller = (pages: 1 | -1) => void;

interface Parts {
  readonly scenario: string;
  readonly stops: readonly Stop[];
  readonly role: Role;
  readonly channel: Channel | undefined;
  readonly now: () => number;
}

/** Keeps a showing, the window's address and the other window together. */
export class ShowWindows {
  #isJustOpened = true;
  readonly scrollers = new Set<Scroller>();
  readonly #base: string;
  readonly #held: HeldShow;
  readonly #parts: Parts;

  constructor(held: HeldShow, parts: Parts) {
    [this.#held, this.#parts, this.#base] = [held, parts, baseOf(parts.scenario, parts.role === 'wall' ? 'present' : 'presenter')];
  }

  say(message: Message): void {
    this.#parts.channel?.say(message);
  }

  /** A change made in this window: it is told to the other one. */
  change(next: Partial<Shared>): void {
    this.#isJustOpened = false;
    this.#held.set({ ...next, turn: this.#held.view().turn + 1, by: this.name });
    this.#sayState();
  }

  /** Moves to another place; the step's own time begins anew with another step. */
  move(show: Show): void {
    this.#changeTo(show);
    this.#toAddress('pushState');
  }

  /** Listens to the other window and to the browser. Returns how to stop. */
  start(): () => void {
    this.#toAddress('replaceState');
    const { channel, stops, role } = this.#parts;
    channel?.listen((value) => {
      const message = readMessage(value, stops.length);
      if (message) this.#hear(message);
    });
    const hello = () => this.say({ kind: 'hello', role });
    const heard = [['popstate', () => this.#moved()], ['pagehide', () => this.say({ kind: 'bye', role })], ['pageshow', hello]] as const;
    heard.forEach(([event, act]) => window.addEventListener(event, act));
    hello();
    return () => heard.forEach(([event, act]) => window.removeEventListener(event, act));
  }

  /** The name of this window, unlike that of any other. */
  readonly name = String(Math.random());

  #sayState(): void {
    this.say({ kind: 'state', role: this.#parts.role, shared: this.#held.shared() });
  }

  #changeTo(show: Show): void {
    const { show: before, timer } = this.#held.view();
    this.change({ show, timer: show.step === before.step ? timer : stepped(timer, this.#parts.now()) });
  }

  #toAddress(how: 'pushState' | 'replaceState'): void {
    const address = this.#base + restOf(this.#held.view().show);
    if (location.hash !== address) history[how](null, '', address);
  }

  #hear(message: Message): void {
    if (message.kind === 'scroll') return this.scrollers.forEach((scroll) => scroll(message.pages));
    if (message.role !== this.#parts.role) this.#held.set({ isPaired: message.kind !== 'bye' });
    if (message.kind === 'hello') return this.#sayState();
    if (message.kind !== 'state' || !isLater(message.shared, this.#held.view(), this.#isJustOpened)) return;
    this.#isJustOpened = false;
    this.#held.set(message.shared);
    this.#toAddress('pushState');
  }

  /** The browser has moved to an address: it names what is shown, or what is shown stays. */
  #moved(): void {
    const named = showAt(location.hash.slice(this.#base.length), this.#parts.stops);
    if (named && restOf(named) !== restOf(this.#held.view().show)) this.#changeTo(named);
    this.#toAddress('replaceState');
  }
}
