const two = (number: number): string => String(number).padStart(2, '0');

/** Returns a moment by the wall clock, `2026-03-01T15:30`, whatever the time zone becomes later. */
export const wallClock = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;

/** Returns the day of a moment, `2026-03-01`. */
export const dayOf = (date: Date): string => wallClock(date).slice(0, 10);
