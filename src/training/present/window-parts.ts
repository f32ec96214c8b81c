import type { Channel } from './channel';
import type { Role } from './shared';
import type { Stop } from './show';

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
