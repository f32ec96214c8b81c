import { dayOf } from '../../src/words/dates.ts';

/** Today where this runs, as year-month-day. */
export const today = (): string => dayOf(new Date());
