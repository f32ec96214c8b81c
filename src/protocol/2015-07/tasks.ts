import type { ClauseId } from './clauses';
import {
  adultTargeted,
  alreadyReported,
  childResponsible,
  concern,
  type Condition,
  danger,
  extremismFlagged,
  extremismInDoubt,
  groomed,
  imageryOrUnsure,
  onlineConcern,
  policeRung,
  readsAsLookedAfter,
  trustedAdult,
} from './questions.ts';
import { always, has, never } from './shapes.ts';

/** Every referral and report, in the order of the protocol. */
export const taskIds = ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site'] as const;
export type TaskId = (typeof taskIds)[number];

/** Those who can say that they make a report, or that it be left (5.5.6-g; for the SPOC 5.5.3-violent-extremism-c). */
export const bodies = ['social-services', 'police'] as const satisfies readonly TaskId[];
export type Body = (typeof bodies)[number];
/** What they can say of a report: that they make it themselves, or that it be left. */
export const sayings = ['handled', 'left'] as const;
export type Saying = (typeof sayings)[number];

/** Who may say it of a report, and when. */
interface MaySay {
  readonly by: readonly Body[];
  readonly when: Condition;
}

/** What must be made before a task opens: nothing, any of these tasks, or all of them. */
export interface OpensAfter {
  readonly need: 'any' | 'all';
  readonly of: readonly TaskId[];
}

/**
 * A referral or report. `madeWhen`: an answer says that it was made. `mayBeSaid`: what Social Services or the Police
 * may say of it (5.5.6-g). `dutyWhen`: it is a must (5.5.7-a, 5.5.3-violent-extremism-c; 5.5.5-b says should, at once),
 * and otherwise a may. `askWhen`: it is in doubt, so the duty is to ask the Police whether it is needed.
 */
export interface Task {
  readonly inPlanWhen: Condition;
  readonly dutyWhen: Condition;
  readonly askWhen?: Condition;
  readonly opensAfter: OpensAfter;
  readonly madeWhen: Condition;
  readonly mayBeSaid: { readonly [S in Saying]?: MaySay };
  readonly clauses: readonly ClauseId[];
  readonly clausesWhenGroomed?: readonly ClauseId[];
}

const atOnce: OpensAfter = { need: 'all', of: [] };
/** 5.5.3-violent-extremism-c: once referred to Social Services or reported to the Police. */
const afterEither: OpensAfter = { need: 'any', of: ['social-services', 'police'] };
/** 5.5.7-a, the strictest of the three wordings (5.5.5-b and; 5.5.5-e and/or; 5.5.6-g or). */
const afterBoth: OpensAfter = { need: 'all', of: ['social-services', 'police'] };
const byEither: MaySay = { by: bodies, when: always };
const anything = { handled: byEither, left: byEither };
const groomedOrImagery: Condition = { any: [groomed, imageryOrUnsure] };

/** The tasks by id; their order in the plan is that of `taskIds`. */
export const tasks: Record<TaskId, Task> = {
  'social-services': {
    inPlanWhen: concern,
    dutyWhen: concern,
    opensAfter: atOnce,
    mayBeSaid: {},
    madeWhen: has(alreadyReported, 'social-services'),
    clauses: ['5.5.5-b', '5.5.7-a'],
  },
  police: {
    inPlanWhen: concern,
    dutyWhen: { any: [onlineConcern, { all: [concern, danger] }] },
    opensAfter: atOnce,
    mayBeSaid: {},
    madeWhen: { any: [has(alreadyReported, 'police'), policeRung] },
    clauses: ['5.5.5-b', '5.5.7-a'],
  },
  'prevent-spoc': {
    inPlanWhen: extremismFlagged,
    dutyWhen: extremismFlagged,
    askWhen: extremismInDoubt,
    opensAfter: afterEither,
    // 5.5.3-violent-extremism-c: it is a must once identified; until then the Police can say that it is not needed.
    mayBeSaid: { handled: byEither, left: { by: ['police'], when: extremismInDoubt } },
    madeWhen: has(alreadyReported, 'prevent-spoc'),
    clauses: ['5.5.3-violent-extremism-c'],
  },
  ceop: {
    inPlanWhen: groomedOrImagery,
    dutyWhen: never,
    opensAfter: afterBoth,
    mayBeSaid: anything,
    madeWhen: has(alreadyReported, 'ceop'),
    clauses: ['5.5.6-g', '5.5.7-a', '5.5.7-b'],
    clausesWhenGroomed: ['5.5.5-d', '5.5.5-e'],
  },
  iwf: {
    inPlanWhen: groomedOrImagery,
    dutyWhen: never,
    opensAfter: afterBoth,
    mayBeSaid: anything,
    madeWhen: has(alreadyReported, 'iwf'),
    clauses: ['5.5.6-g', '5.5.7-a', '5.5.7-c'],
    clausesWhenGroomed: ['5.5.5-d', '5.5.5-e'],
  },
  site: {
    inPlanWhen: groomed,
    dutyWhen: never,
    opensAfter: afterBoth,
    mayBeSaid: anything,
    madeWhen: has(alreadyReported, 'site'),
    clauses: ['5.5.5-d', '5.5.5-e'],
  },
};

/** What is still to do once the calls are made, in order. */
export const followUpIds = [
  'written-report',
  'acknowledgement',
  'safeguarding-lead',
  'placing-authority',
  'designated-officer',
  'adult-report',
  'support-for-child',
] as const;
export type FollowUpId = (typeof followUpIds)[number];

/** A follow-up, newer than the protocol. `due` counts from `afterMade`, which it needs. */
export interface FollowUp {
  readonly thereWhen: Condition;
  readonly afterMade?: TaskId;
  readonly due?: { readonly hours: number } | { readonly workingDays: number };
}

export const followUps: Record<FollowUpId, FollowUp> = {
  'written-report': { thereWhen: always, afterMade: 'social-services', due: { hours: 24 } },
  acknowledgement: { thereWhen: always, afterMade: 'social-services', due: { workingDays: 7 } },
  'safeguarding-lead': { thereWhen: concern },
  'placing-authority': { thereWhen: readsAsLookedAfter },
  'designated-officer': { thereWhen: trustedAdult },
  'adult-report': { thereWhen: adultTargeted },
  'support-for-child': { thereWhen: childResponsible },
};
