/** A stopwatch, in milliseconds: what ran before, since when it runs now, and how far it was when the step shown began. */
export interface Timer {
  readonly ran: number;
  readonly since?: number | undefined;
  readonly stepFrom: number;
}

/** A stopwatch that has not run. */
export const noTime: Timer = { ran: 0, stepFrom: 0 };

/** How long it has run in all, at `now`. A clock that was put back counts for nothing. */
export const elapsed = ({ ran, since }: Timer, now: number): number =>
  ran + (since === undefined ? 0 : Math.max(0, now - since));

/** How long it has run in the step shown. */
export const elapsedInStep = (timer: Timer, now: number): number => Math.max(0, elapsed(timer, now) - timer.stepFrom);

/** Starts it, or lets it run on. */
export const started = (timer: Timer, now: number): Timer =>
  timer.since === undefined ? { ...timer, since: now } : timer;

/** Stops it; it can run on. */
export const paused = (timer: Timer, now: number): Timer => ({ ran: elapsed(timer, now), stepFrom: timer.stepFrom });

/** Another step begins. */
export const stepped = (timer: Timer, now: number): Timer => ({ ...timer, stepFrom: elapsed(timer, now) });

/** Minutes and seconds, `12:05`. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
