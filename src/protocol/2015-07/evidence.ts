import type { Ground } from './clauses';
import { type Condition, devices, evidenceHandled, evidenceLocation, onlineConcern } from './questions';
import { always, has } from './shapes';

/**
 * A line of evidence advice, for a concern that meets its condition. An unanswered evidence question counts as
 * not-known. `grounds` includes good practice if the line asks for more than its clause.
 */
export interface Advice {
  readonly shownWhen: Condition;
  readonly grounds: readonly [Ground, ...Ground[]];
}

/** What not to do with evidence, in order (5.5.6). Two lines are of devices, which a worry that is not online has none of. */
export const doNots = {
  'leave-devices-alone': { shownWhen: onlineConcern, grounds: ['5.5.6-d'] },
  'no-search-for-evidence': { shownWhen: always, grounds: ['5.5.6-f'] },
  // Both quotations are addressed to police officers, and neither mentions PINs.
  'no-seizing': { shownWhen: onlineConcern, grounds: ['5.5.6-e', 'good-practice'] },
  'no-copying-images': { shownWhen: always, grounds: ['5.5.6-d', '5.5.6-f', 'good-practice'] },
  'no-warning': { shownWhen: always, grounds: ['good-practice'] },
  'no-questioning': { shownWhen: always, grounds: ['good-practice'] },
  'no-contact': { shownWhen: always, grounds: ['good-practice'] },
} as const satisfies Record<string, Advice>;

/** What to do with evidence, in order, depending on the answers (5.5.6). */
export const dos = {
  'secure-paper': { shownWhen: has(evidenceLocation, 'with-me-on-paper', 'not-known'), grounds: ['5.5.6-f'] },
  'secure-electronic': { shownWhen: has(evidenceLocation, 'with-me-electronic', 'not-known'), grounds: ['5.5.6-f'] },
  'note-what-was-said': { shownWhen: always, grounds: ['good-practice'] },
  'tell-police-where': { shownWhen: always, grounds: ['5.5.6-a', 'good-practice'] },
  'deleted-can-be-recovered': {
    shownWhen: has(evidenceHandled, 'deleted', 'not-known'),
    grounds: ['5.5.6-b', 'good-practice'],
  },
  'tell-police-what-was-done': {
    shownWhen: has(evidenceHandled, 'viewed', 'copied', 'forwarded', 'deleted', 'changed', 'not-known'),
    grounds: ['5.5.6-d', 'good-practice'],
  },
  'co-operation-may-be-needed': {
    shownWhen: has(evidenceLocation, ...devices, 'online', 'told-only', 'not-known'),
    grounds: ['5.5.6-c', 'good-practice'],
  },
  'police-lead': { shownWhen: always, grounds: ['5.5.6-a'] },
} as const satisfies Record<string, Advice>;

export type DoNotId = keyof typeof doNots;
export type DoId = keyof typeof dos;
/** Every line of what not to do, in order. */
export const doNotIds = Object.keys(doNots) as DoNotId[];
/** Every line of what to do, in order. */
export const doIds = Object.keys(dos) as DoId[];
