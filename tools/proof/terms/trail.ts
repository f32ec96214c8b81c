import type { Said } from './case';
import { screenBefore } from './path';
import { insteadOf, opens } from './reach';
import type { Screen } from './screens';

/** The screens that a case has shown, in order, and the current position: what Back and Forward move through. */
export interface Trail {
  readonly screens: readonly Screen[];
  readonly at: number;
}
/** A case as Back finds it: the screens shown so far, in any order, and the current one. */
export interface Shown {
  readonly said: Said;
  readonly reached: readonly Screen[];
  readonly screen: Screen;
}

/** Returns the trail of a case that begins on a screen. */
export const trailFrom = (screen: Screen): Trail => ({ screens: [screen], at: 0 });

/** Returns the trail with one more screen after the current one. The screens forward of it are dropped. */
export const onward = ({ screens, at }: Trail, screen: Screen): Trail => ({
  screens: [...screens.slice(0, at + 1), screen],
  at: at + 1,
});

/** Returns the trail at one of its places, where it now shows this screen. */
export const currentAt = ({ screens }: Trail, at: number, screen: Screen): Trail => ({
  screens: screens.with(at, screen),
  at,
});

/**
 * Returns the trail after Back: at the last screen shown before that is still part of the case, or else at its first
 * place with the screen before on the path; if there is none, the current screen stays.
 */
export function backFrom(trail: Trail, { said, reached, screen }: Shown): Trail {
  const at = trail.screens.slice(0, trail.at).findLastIndex((shown) => opens(said, shown, reached));
  const there = trail.screens[at];
  if (there) return currentAt(trail, at, there);
  const before = screenBefore(said, screen);
  const instead = before && (opens(said, before, reached) ? before : insteadOf(said));
  return currentAt(trail, 0, instead ?? screen);
}

/** Returns the trail after Forward: at the next screen, or with the current one there if the next does not open. */
export function forwardFrom(trail: Trail, { said, reached, screen }: Shown): Trail {
  const next = trail.screens[trail.at + 1];
  if (next === undefined) return trail;
  return currentAt(trail, trail.at + 1, opens(said, next, reached) ? next : screen);
}
