import type { Growth } from '../grow/grow.ts';
import type { Changes } from '../measure/changes.ts';
import type { Load } from '../measure/load.ts';
import type { Session } from '../measure/session.ts';
import type { Step } from '../measure/walk.ts';
import type { Machine } from './machine.ts';

/** The steps of the longest case before and after growth, and those of the made-up questions. */
export interface GrownSteps {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
  readonly added: readonly Step[];
}

/** All that one run has measured. */
export interface Results {
  readonly machine: Machine;
  /** The sessions of each app, by its name. */
  readonly sessions: Readonly<Record<string, readonly Session[]>>;
  readonly offline: readonly Load[];
  readonly welsh: readonly Load[];
  /** Each step as the first one of its page. */
  readonly reloaded: readonly Step[];
  readonly changes: Changes;
  readonly growth: Growth;
  readonly grown: GrownSteps;
}
