import type { Said } from './case';
import { screenBefore } from './path';
import { insteadOf, opens } from './reach';
import type { Screen } from './screens';

/** The screens that a case has shown, one after another, and at which of them it stands: what Back and forward lead through. */
export interface Trail {
  readonly screens: readonly Screen[];
  readonly at: number;
}
/** A case as Back finds it: with the screens shown so far, in any order, and the one that stands. */
export interface Shown {
  readonly said: Said;
  readonly reached: readonly Screen[];
  readonly screen: Screen;
}

/** The trail of a case that begins on a screen. */
export const trailFrom = (screen: Screen): Trail => ({ screens: [screen], at: 0 });

/** The trail with one more screen after the one that stands: what was forward of it is gone. */
export const onward = ({ screens, at }: Trail, screen: Screen): Trail => ({
  screens: [...screens.slice(0, at + 1), screen],
  at: at + 1,
});

/** The trail at one of its places, which shows this screen from now on. */
export const currentAt = ({ screens }: Trail, at: number, screen: Screen): Trail => ({
  screens: screens.with(at, screen),
  at,
});

/**
 * Where Back leads: to the last screen shown before that is still part of the case; where there is none, to the one before on the path;
 * else nowhere.
 */
export function backFrom(trail: Trail, { said, reached, screen }: Shown): Trail {
  const at = trail.screens.slice(0, trail.at).findLastIndex((shown) => opens(said, shown, reached));
  const there = trail.screens[at];
  if (there) return currentAt(trail, at, there);
  const before = screenBefore(said, screen);
  const instead = before && (opens(said, before, reached) ? before : insteadOf(said));
  return currentAt(trail, 0, instead ?? screen);
}

/** Where forward leads: to the screen shown next; where that is no part of the case any more, the one that stands takes its place. */
export function forwardFrom(trail: Trail, { said, reached, screen }: Shown): Trail {
  const next = trail.screens[trail.at + 1];
  if (next === undefined) return trail;
  return currentAt(trail, trail.at + 1, opens(said, next, reached) ? next : screen);
}
