import type training from '../../../locales/en/training.json';
import type { Stage } from '../../case/stage';
import type { Scenario } from './scenario';

/** A role that has a name in the locales. */
export type Role = keyof (typeof training)['practice']['roles'];
/** A topic that has a name in the locales. */
export type Topic = keyof (typeof training)['practice']['topics'];

/** The roles that a learner can have in a scenario. */
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
/** The topics of scenarios, in the order in which they are offered. */
export const topics: readonly Topic[] = [
  'content',
  'contact',
  'conduct',
  'danger',
  '999',
  'grooming',
  'images',
  'sharing',
  'virtual-identities',
  'online-communities',
  'violent-extremism',
  'prevent',
  'looked-after',
  'other-children',
  'adult-at-risk',
  'dating-site',
  'colleague',
  'trusted-adult',
  'professional-conduct',
  'online-safety-advice',
  'exit',
  'not-sure',
  'mobile-phone',
  'computer',
  'tablet',
  'games-console',
  'evidence',
  'evidence-changed',
  'deleted',
  'made-early',
  'new-facts',
  'others-report',
  'ceop',
  'site',
];

/** What can be difficult about a case, with the stage at which it matters. */
const difficulties = {
  danger: 'harm',
  exit: 'harm',
  colleague: 'harm',
  'trusted-adult': 'harm',
  'looked-after': 'risks',
  prevent: 'risks',
  'not-sure': 'risks',
  evidence: 'evidence',
  'evidence-changed': 'evidence',
  deleted: 'evidence',
  'made-early': 'refer',
  'new-facts': 'refer',
  'others-report': 'refer',
} as const satisfies Partial<Record<Topic, Stage>>;
type Difficulty = keyof typeof difficulties;
/** All difficulties, in the order of the stages. */
export const difficultyIds = Object.keys(difficulties) as readonly Difficulty[];

/** Returns the difficulties of a scenario. */
export const difficultiesOf = ({ tags }: Scenario): readonly Difficulty[] =>
  difficultyIds.filter((one) => tags.includes(one));
/** Returns the stages at which a scenario is difficult. */
export const hardAt = (scenario: Scenario): readonly Stage[] =>
  difficultiesOf(scenario).map((one) => difficulties[one]);

/** Returns the learner's role in a scenario; undefined if its tags do not say. */
export const roleOf = ({ tags }: Scenario): Role | undefined => roles.find((role) => tags.includes(role));
/** Returns the topics of a scenario. A trainer's own tags without a name are left out. */
export const topicsOf = ({ tags }: Scenario): readonly Topic[] => topics.filter((topic) => tags.includes(topic));
