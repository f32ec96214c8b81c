import { adultTargeted, concern, type Condition, readsAsLookedAfter, trustedAdult } from './questions';
import { always } from './shapes';
import type { TaskId } from './tasks';

/** What is still to do once the calls are made, in order. */
export const followUpIds = [
  'written-report',
  'acknowledgement',
  'safeguarding-lead',
  'placing-authority',
  'designated-officer',
  'adult-report',
] as const;
export type FollowUpId = (typeof followUpIds)[number];

/** A follow-up, newer than the protocol. `due` counts from `afterMade`, which it needs, or from the first report. */
export interface FollowUp {
  readonly thereWhen: Condition;
  readonly afterMade?: TaskId;
  readonly due?: { readonly hours: number } | { readonly workingDays: number };
}

/** The follow-ups, by id. */
export const followUps: Record<FollowUpId, FollowUp> = {
  'written-report': { thereWhen: always, afterMade: 'social-services', due: { hours: 24 } },
  acknowledgement: { thereWhen: always, afterMade: 'social-services', due: { workingDays: 7 } },
  'safeguarding-lead': { thereWhen: concern },
  'placing-authority': { thereWhen: readsAsLookedAfter },
  'designated-officer': { thereWhen: trustedAdult, due: { hours: 24 } },
  'adult-report': { thereWhen: adultTargeted },
};
