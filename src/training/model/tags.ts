import type training from '../../../locales/en/training.json';
import type { Scenario } from './scenario';

export type Role = keyof (typeof training)['practice']['roles'];

/** The roles, in the order in which they are offered. */
export const roles: readonly Role[] = [
  'health-visitor',
  'nurse',
  'school-nurse',
  'dental-nurse',
  'gp-receptionist',
  'teacher',
  'learning-mentor',
  'youth-worker',
  'family-support-worker',
  'social-worker',
  'team-leader',
];
/** Returns the learner's role in a scenario; undefined if its tags do not say. */
export const roleOf = ({ tags }: Scenario): Role | undefined => roles.find((role) => tags.includes(role));
