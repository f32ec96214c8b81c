import { ageingOf, isDue } from '../../../case/due';
import { checkedOn } from '../../../protocol/since';
import type { Aged } from '../../../protocol/since/fact';

/** Whether what was read is due to be checked again. */
export const isReadingDue = (reading: Aged, today: string): boolean => isDue(checkedOn(reading), ageingOf(reading), today);
