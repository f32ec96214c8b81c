import type { Said } from './case';
import { isConcern } from './meaning';
import { endOf, isOnPath } from './path';
import type { Screen, WalkScreen } from './screens';

/** Where a change begins. */
export const homes = ['referrals', 'record'] as const;
export type Home = (typeof homes)[number];

/** What a change of a screen's answers brings to be told. */
export const pageAfter: Readonly<Partial<Record<WalkScreen, WalkScreen>>> = {
  need: 'other-procedures',
  harm: 'flagged-risks',
  'specific-risks': 'flagged-risks',
  evidence: 'evidence-guidance',
};

/** The screens that tell something, besides what they may ask. */
export const telling: readonly WalkScreen[] = Object.values(pageAfter);

/** The page that must follow a change of what this screen asks, where it is on the path. */
export function toldAfter(said: Said, screen: WalkScreen): WalkScreen | undefined {
  const page = pageAfter[screen];
  return page && isOnPath(said, page) ? page : undefined;
}

/** Where a change returns to: where it began; to the end page, where the case is no concern any more. */
export const returnsTo = (said: Said, home: Home): Screen | undefined => (isConcern(said) ? home : endOf(said));
