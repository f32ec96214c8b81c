import { dayOf } from '../../src/words/dates.ts';

/** Returns today's date on this computer, as year-month-day. */
export const today = (): string => dayOf(new Date());
