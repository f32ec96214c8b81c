import type training from '../../../locales/en/training.json';
import type { Stage } from '../../case/stage';
import type { Scenario } from './scenario';

/** A role that the words name. */
export type Role = keyof (typeof training)['practice']['roles'];
/** A topic that the words name. */
export type Topic = keyof (typeof training)['practice']['topics'];

/** Who one is in a scenario. */
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
/** What a scenario is about, in the order in which it is offered. */
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

/** What can be hard about a case, with the stage of the case at which it is. */
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
/** Something that can be hard about a case. */
export type Difficulty = keyof typeof difficulties;
/** What can be hard, in the order of the stages. */
export const difficultyIds = Object.keys(difficulties) as readonly Difficulty[];

/** What is hard about a scenario. */
export const difficultiesOf = ({ tags }: Scenario): readonly Difficulty[] =>
  difficultyIds.filter((one) => tags.includes(one));
/** The stages at which a scenario is hard. */
export const hardAt = (scenario: Scenario): readonly Stage[] =>
  difficultiesOf(scenario).map((one) => difficulties[one]);

/** Who one is in a scenario; undefined where its tags do not say. */
export const roleOf = ({ tags }: Scenario): Role | undefined => roles.find((role) => tags.includes(role));
/** What a scenario is about. A trainer's own tag that has no text is left out. */
export const topicsOf = ({ tags }: Scenario): readonly Topic[] => topics.filter((topic) => tags.includes(topic));
