import { baseOf } from '../../session/training-address';
import type { Role } from './shared';
import type { Show } from './shared';
import { restOf, showAt, type Stop } from './show';

/** Where the addresses of one window of a scenario begin. */
const beginning = (scenario: string, role: Role): string => baseOf(scenario, role === 'wall' ? 'present' : 'presenter');

/** The address, from the host on, at which a window of a scenario opens at what is shown. */
export const windowAddress = (scenario: string, role: Role, show: Show): string =>
  `${location.pathname}${location.search}${beginning(scenario, role)}${restOf(show)}`;

/** The address of a window of a showing, which names what is shown. */
export class ShowAddress {
  readonly #beginning: string;
  readonly #stops: readonly Stop[];

  constructor(scenario: string, role: Role, stops: readonly Stop[]) {
    [this.#beginning, this.#stops] = [beginning(scenario, role), stops];
  }

  /** What the address names; undefined where it names no stop. */
  named(): Show | undefined {
    return showAt(location.hash.slice(this.#beginning.length), this.#stops);
  }

  /** Has the address name this: in a new entry of the browser's history, or in the one that is there. */
  name(show: Show, how: 'pushState' | 'replaceState'): void {
    const address = this.#beginning + restOf(show);
    if (location.hash !== address) history[how](null, '', address);
  }
}
