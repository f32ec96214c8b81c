import type training from '../../../locales/en/training.json';
import type { Scenario } from './scenario';

/** A role that a learner can have in a scenario. */
export type Role = keyof (typeof training)['practice']['roles'];
export type Difficulty = keyof (typeof training)['practice']['topics'];

/** The roles, in the order in which they are offered. */
export const roles: readonly Role[] = [
  'health-visitor',
  'nurse',
  'school-nurse',
  'dental-nurse',
  'teacher',
  'learning-mentor',
  'youth-worker',
  'family-support-worker',
  'team-leader',
];
/** The difficulties, in the order of the stages at which they matter. */
export const difficulties: readonly Difficulty[] = [
  'danger',
  'exit',
  'colleague',
  'trusted-adult',
  'looked-after',
  'prevent',
  'not-sure',
  'evidence',
  'evidence-changed',
  'deleted',
  'made-early',
  'new-facts',
  'others-report',
  'hard-call',
];

/** Returns the learner's role in a scenario; undefined if its tags do not say. */
export const roleOf = ({ tags }: Scenario): Role | undefined => roles.find((role) => tags.includes(role));
