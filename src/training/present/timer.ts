import { type Infer, objectOf, optional, thatIs } from '../../validation/schema';

const time = thatIs<number>((given) => typeof given === 'number' && Number.isFinite(given) && given >= 0);
/** A stopwatch, in milliseconds: time already run, when it was last started, and its reading when the step began. */
export const timer = objectOf({ ran: time, since: optional(time), stepFrom: time });
export type Timer = Infer<typeof timer>;
/** A stopwatch that has not run. */
export const noTime: Timer = { ran: 0, stepFrom: 0 };

/** Returns the total running time at `now`. A clock that was put back adds nothing. */
export const elapsed = ({ ran, since }: Timer, now: number): number =>
  ran + (since === undefined ? 0 : Math.max(0, now - since));

/** Returns the running time in the current step. */
export const elapsedInStep = (timer: Timer, now: number): number => Math.max(0, elapsed(timer, now) - timer.stepFrom);

/** Starts it, or resumes it. */
export const started = (timer: Timer, now: number): Timer =>
  timer.since === undefined ? { ...timer, since: now } : timer;

/** Pauses it. */
export const paused = (timer: Timer, now: number): Timer => ({ ran: elapsed(timer, now), stepFrom: timer.stepFrom });

/** Begins another step. */
export const stepped = (timer: Timer, now: number): Timer => ({ ...timer, stepFrom: elapsed(timer, now) });

/** Returns minutes and seconds, such as `12:05`. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
