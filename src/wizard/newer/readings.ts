import { ageingOf, isDue } from '../../case/due';
import { checkedOn } from '../../newer/facts';
import type { Aged } from '../../newer/fact';

/** Whether what was read is due to be checked again. */
export const isReadingDue = (reading: Aged, today: string): boolean =>
  isDue(checkedOn(reading), ageingOf(reading), today);
