import { ageingOf, isDue } from '../../case/due';
import { checkedOn, factIds, facts } from '../../newer/facts';
import type { Aged } from '../../newer/fact';
import { sitesNow } from '../../newer/sites';
import { siteIds } from '#protocol/resources';

/** All that is newer than the protocol. */
export const readings: readonly Aged[] = [...factIds.map((id) => facts[id]), ...siteIds.map((id) => sitesNow[id])];

/** Whether what was read is due to be checked again. */
export const isReadingDue = (reading: Aged, today: string): boolean =>
  isDue(checkedOn(reading), ageingOf(reading), today);
