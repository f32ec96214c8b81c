import type { Channel } from './channel';
import { type Message, readMessage, type Role } from './shared';

/** The other window of a showing, which is told what is done in this one; there may be none, or no way to reach it. */
export class OtherWindow {
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
