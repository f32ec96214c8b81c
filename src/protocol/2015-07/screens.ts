import type { Ground } from './clauses';
import { type Condition, type QuestionId, questionIds, questions, walk } from './questions';
import type { ScreensOf } from './shapes';
import { type TaskId, taskIds } from './tasks';

/** The screens of the walk in order, as a type that the statechart must match. */
export type Walk = ScreensOf<typeof walk>;
export type WalkScreen = Walk[number];
/** The screens with questions, and the pages of information between them, in order. */
export const walkScreens: readonly WalkScreen[] = [...new Set(walk.map(({ screen }) => screen))];
/** Whether a screen is part of the walk. */
export const isWalkScreen = (screen: ScreenId): screen is WalkScreen => walkScreens.some((known) => known === screen);

/** The ends of a walk: the task list for every concern, otherwise an exit page (5.5.1-b, 5.5.1-c). */
export type EndScreen = 'referrals' | 'online-safety-advice' | 'professional-conduct';
export type TaskScreen = `referrals/${TaskId}`;
/** The pages of the tasks, in the order of the plan. */
export const taskScreens = taskIds.map((task): TaskScreen => `referrals/${task}`);
/** Returns the task whose page this is; undefined for other screens. */
export const taskOf = (screen: ScreenId): TaskId | undefined => taskIds.find((_, at) => taskScreens[at] === screen);
/** For whom there are words: the child, a parent who knows, and the person who says them. */
export const sayTo = ['child', 'parent', 'self'] as const;
/** The page of what to say, or do, for one of them. */
export type SayScreen = `say/${(typeof sayTo)[number]}`;
/** The pages of what to say, in the order of the task list. */
export const sayScreens = sayTo.map((to): SayScreen => `say/${to}`);
/** Whether a screen is a page of what to say. */
export const isSayScreen = (screen: ScreenId): boolean => sayScreens.some((page) => page === screen);
/** Pages beside the walk: always open, and part of no case. */
export const sidePages = ['training', 'resources', 'about', 'accessibility', 'local-numbers', 'book', 'notes'] as const;
type SidePage = (typeof sidePages)[number];
/** Whether a screen is a side page. */
export const isSidePage = (screen: ScreenId): boolean => sidePages.some((page) => page === screen);
/** Any screen; its id is also the name of its state. */
export type ScreenId = WalkScreen | EndScreen | TaskScreen | SayScreen | 'next-steps' | 'record' | SidePage;

/** The screens of a concern that the task list leads to, in order. */
export const screensAfterList: readonly ScreenId[] = [...taskScreens, ...sayScreens, 'next-steps', 'record'];

/** Every screen, in the order of the flow. */
export const screenIds: readonly ScreenId[] = [
  ...walkScreens,
  'referrals',
  ...screensAfterList,
  'online-safety-advice',
  'professional-conduct',
  ...sidePages,
];

const asked: ReadonlyMap<WalkScreen, readonly QuestionId[]> = new Map(
  walkScreens.map((screen) => [screen, questionIds.filter((id) => questions[id].screen === screen)]),
);
/** Returns the questions that a screen asks: one, or several that belong together. */
export const asks = (screen: WalkScreen): readonly QuestionId[] => asked.get(screen) ?? [];

/** When a page of information is shown. `after`: the questions whose change leads to it again. */
export interface Telling {
  readonly after: readonly QuestionId[];
  readonly shownWhen: Condition;
}
/** The pages of information in the walk. */
export const infoPages: Readonly<Partial<Record<WalkScreen, Telling>>> = Object.fromEntries(
  walk.flatMap((part) =>
    'after' in part ? [[part.screen, { after: part.after.map(({ id }) => id), shownWhen: part.shownWhen }]] : [],
  ),
);

/** The grounds of pages that ask nothing; other screens have those of their questions or task. */
export const pageGrounds: Readonly<Partial<Record<ScreenId, readonly Ground[]>>> = {
  'other-procedures': ['5.5.5-a', '5.5.5-b'],
  referrals: ['5.5.5-b', '5.5.5-c', '5.5.7-a', '5.5.6-d', '5.5.6-e', '5.5.6-f', 'good-practice'],
  'referrals/social-services': ['5.5.5-c', '5.5.6-g'],
  'referrals/police': ['5.5.4-a', '5.5.6-a', '5.5.6-g'],
  'referrals/site': ['5.5.7-a'],
  'say/child': ['5.5.6-f', 'good-practice'],
  'say/parent': ['5.5.6-f', 'good-practice'],
  'say/self': ['good-practice'],
  'next-steps': ['5.5.5-a', '5.5.5-c', '5.5.4-a'],
  record: ['header', '5.5.7-a', '5.5.6-a', '5.5.6-d', '5.5.6-f'],
  'online-safety-advice': ['5.5.1-b', '5.5.7-d', '5.5.7-e'],
  'professional-conduct': ['5.5.1-c'],
  resources: ['5.5.4-b', '5.5.7-b', '5.5.7-c', '5.5.7-d', '5.5.7-e', '5.5.7-glossary'],
  about: ['header', '5.5.1-a'],
  'local-numbers': ['good-practice'],
  training: ['good-practice'],
};
