import { and } from 'xstate';
import { type QuestionId, questionIds } from '#protocol/questions';
import { asks, type ScreenId, taskScreens, type Walk, type WalkScreen } from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import { screenOf } from '../case/path';
import { wizardRules } from './rules';

/** Where nobody rests: it leads on at once. */
export const junctions = ['next-in-detour', 'first-unanswered', 'end-of-walk'] as const;
export type Junction = (typeof junctions)[number];

type State = Parameters<typeof wizardRules.createStateConfig>[0];
/**
 * A state for each screen, at which that screen is arrived at (the neutral page only hides one), and for each junction: one that is
 * missing, too many or another's does not compile.
 */
export type States = {
  readonly [Id in Exclude<ScreenId, 'notes'>]: State & {
    readonly entry: { readonly type: 'arrive'; readonly params: Id };
  };
} & {
  readonly [Id in 'notes' | Junction]: State;
};
/** What follows a screen in the order of the walk: a state that leads elsewhere does not compile. */
export type Next<Screen extends WalkScreen, Rest = Walk> = Rest extends readonly [infer First, ...infer Others]
  ? First extends Screen
    ? Others extends readonly [infer Following, ...unknown[]]
      ? Following
      : 'end-of-walk'
    : Next<Screen, Others>
  : never;

const arriveAt = <Screen extends ScreenId>(screen: Screen) => ({ type: 'arrive', params: screen }) as const;
const isAnswered = (screen: WalkScreen) => ({ type: 'isAnswered', params: screen }) as const;

/** An answer to a question, taken where the question is asked and the answer valid. */
const takes = (question: QuestionId) => ({
  guard: and([{ type: 'isAsked', params: question } as const, { type: 'isValid', params: question } as const]),
  actions: { type: 'answer', params: question } as const,
});

/** The answers that a screen takes. */
export const answersOf = (questions: readonly QuestionId[]) =>
  Object.fromEntries(questions.map((question) => [`answer.${question}`, takes(question)]));

/** Continue within a change: on to what is still to be shown, then back to where the change began. */
const onWithChange = (screen: WalkScreen) => ({
  guard: and(['isInDetour', isAnswered(screen)]),
  actions: { type: 'leave', params: screen } as const,
  target: 'next-in-detour',
});

/** A screen of the walk: passed by where it is not on the path, else left by Continue once it is answered. */
export const onTheWalk = <Screen extends WalkScreen>(screen: Screen, next: Next<Screen>) =>
  wizardRules.createStateConfig({
    entry: arriveAt(screen),
    always: { guard: { type: 'isOffPath', params: screen }, target: next },
    on: {
      ...answersOf(asks(screen)),
      continue: [onWithChange(screen), { guard: isAnswered(screen), target: next }],
    },
  });

/** The one screen where the walk parts: what kind of worry this is (5.5.1). */
export const branch = (screen: 'need', next: Next<'need'>) =>
  wizardRules.createStateConfig({
    entry: arriveAt(screen),
    on: {
      ...answersOf([screen]),
      continue: [
        onWithChange(screen),
        { guard: 'isConcern', target: next },
        { guard: isAnswered(screen), target: 'end-of-walk' },
      ],
    },
  });

/** A page for one task: Continue leads to the next outstanding duty after it, else to the task list. */
export const aboutTask = <Task extends TaskId>(task: Task) =>
  wizardRules.createStateConfig({
    entry: arriveAt(`referrals/${task}`),
    always: { guard: { type: 'isNotPlanned', params: task }, target: 'end-of-walk' },
    on: {
      continue: [
        ...taskIds.map((other, at) => ({
          guard: { type: 'isNextDuty', params: { after: task, task: other } } as const,
          target: taskScreens[at],
        })),
        { target: 'end-of-walk' },
      ],
    },
  });

/** A page that is left only by an address or a button of the frame. */
export const page = <Screen extends ScreenId>(screen: Screen) =>
  wizardRules.createStateConfig({ entry: arriveAt(screen) });

/** Any answer on the path can be given or changed from the task list and the record. */
export const changesFrom = (from: 'referrals' | 'record') =>
  Object.fromEntries(
    questionIds.map((question) => [
      `change.${question}`,
      {
        guard: { type: 'isAsked', params: question } as const,
        actions: { type: 'beginDetour', params: { question, from } } as const,
        target: screenOf(question),
      },
    ]),
  );
