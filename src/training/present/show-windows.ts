import type { Channel } from './channel';
import type { HeldShow } from './held-show';
import { isLater, type Message, readMessage, type Role, type Shared } from './shared';
import { restOf, type Show } from './show';
import { ShowAddress } from './show-address';
import { stepped } from './timer';
import type { Scroller, WindowParts } from './window-parts';

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
export class ShowWindows {
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

  /** Moves to another place; the step's own time begins anew with another step. */
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
    const { show: before, timer } = this.#held.view();
    this.change({ show, timer: show.step === before.step ? timer : stepped(timer, this.#parts.now()) });
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
