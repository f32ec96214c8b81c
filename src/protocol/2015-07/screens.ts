import type { Ground } from './clauses';
import { concernFlow, type Condition, has } from './conditions';
import type { QuestionId } from './options';
import { riskIds } from './risks';
import { type TaskId, taskIds } from './tasks';

const walk = [
  'immediate-danger',
  'called-999',
  'need',
  'already-reported',
  'technology',
  'other-procedures',
  'forms',
  'content',
  'contact',
  'conduct',
  'specific-risks',
  'looked-after',
  'extremism-signs',
  'risks-explained',
  'others-involved',
  'evidence-location',
  'evidence-handled',
  'evidence-guidance',
  'local-authority',
] as const;
/** The screens that ask, and the pages that tell between them, in order. */
export const walkScreens: readonly WalkScreen[] = walk;
/** A screen of the walk. */
export type WalkScreen = (typeof walk)[number];
/** Whether a screen is part of the walk itself. */
export const isWalkScreen = (screen: ScreenId): screen is WalkScreen => walkScreens.some((known) => known === screen);

/** Where a walk ends: the hub for every concern, else a page of advice (5.5.1-b, 5.5.1-c). */
export type EndScreen = 'referrals' | 'online-safety-advice' | 'professional-conduct';
/** The page of a task. */
export type TaskScreen = `referrals/${TaskId}`;
/** The pages of the tasks, in the order of the plan. */
export const taskScreens = taskIds.map((task): TaskScreen => `referrals/${task}`);
/** The task whose page a screen is; undefined for any other. */
export const taskOf = (screen: ScreenId): TaskId | undefined => taskIds.find((_, at) => taskScreens[at] === screen);
/** Pages beside the walk: open always, part of no case. */
export const sidePages = ['training', 'resources', 'about', 'accessibility', 'local-numbers', 'book', 'notes'] as const;
type SidePage = (typeof sidePages)[number];
/** Any screen: its id is its address and the name of its state. */
export type ScreenId = WalkScreen | EndScreen | TaskScreen | 'next-steps' | 'record' | SidePage;

/** Every screen, in the order of the flow. */
export const screenIds: readonly ScreenId[] = [
  ...walkScreens,
  'referrals',
  ...taskScreens,
  'next-steps',
  'record',
  'online-safety-advice',
  'professional-conduct',
  ...sidePages,
];

/** The questions that a screen asks: one each, save the five risks, which share one. */
export const asks = (screen: WalkScreen): readonly QuestionId[] => {
  if (screen === 'specific-risks') return riskIds;
  return screen in tells ? [] : [screen as QuestionId];
};

/** When a page that tells is shown. `after`: the questions whose change leads to it again. */
export interface Telling {
  readonly after: readonly QuestionId[];
  readonly shownWhen: Condition | 'any-risk-flagged';
}

/** The pages of the walk that tell. */
export const tells: Readonly<Partial<Record<WalkScreen, Telling>>> = {
  'other-procedures': { after: ['technology'], shownWhen: has('technology', 'none') },
  'risks-explained': { after: riskIds, shownWhen: 'any-risk-flagged' },
  'evidence-guidance': { after: ['evidence-location', 'evidence-handled'], shownWhen: concernFlow },
};

/** What the pages that ask nothing stand on; a question's screen stands on its question's grounds, a task's page on its row's. */
export const pageGrounds: Readonly<Partial<Record<ScreenId, readonly Ground[]>>> = {
  'other-procedures': ['5.5.5-a', '5.5.5-b'],
  referrals: ['5.5.5-b', '5.5.5-c', '5.5.7-a', '5.5.6-d', '5.5.6-e', '5.5.6-f', 'good-practice'],
  'referrals/social-services': ['5.5.5-c', '5.5.6-g'],
  'referrals/police': ['5.5.4-a', '5.5.6-a', '5.5.6-g'],
  'referrals/site': ['5.5.7-a'],
  'next-steps': ['5.5.5-a', '5.5.5-c', '5.5.4-a'],
  record: ['header', '5.5.7-a', '5.5.6-a', '5.5.6-d', '5.5.6-f'],
  'online-safety-advice': ['5.5.1-b', '5.5.7-d', '5.5.7-e'],
  'professional-conduct': ['5.5.1-c'],
  resources: ['5.5.4-b', '5.5.7-b', '5.5.7-c', '5.5.7-d', '5.5.7-e', '5.5.7-glossary'],
  about: ['header', '5.5.1-a'],
  'local-numbers': ['good-practice'],
  training: ['good-practice'],
};
