import { and } from 'xstate';
import { type QuestionId, questionIds } from '#protocol/questions';
import {
  asks,
  type ScreenId,
  screenIds,
  taskScreens,
  type Walk,
  type WalkScreen,
  walkScreens,
} from '#protocol/screens';
import { type TaskId, taskIds } from '#protocol/tasks';
import { screenOf } from '../case/path';
import { type AnyAction, wizardRules } from './rules';
import { emptyCase } from './context';

/** Transient states: a case never stays in one. */
export const junctions = ['next-in-detour', 'first-unanswered', 'end-of-walk'] as const;
type Junction = (typeof junctions)[number];

type State = Parameters<typeof wizardRules.createStateConfig>[0];
/**
 * One state for each screen, which arrives there (`notes` only hides one), and one for each junction. A missing or
 * extra state, or one for the wrong screen, does not compile.
 */
type States = {
  readonly [Id in Exclude<ScreenId, 'notes'>]: State & {
    readonly entry: { readonly type: 'arrive'; readonly params: Id };
  };
} & {
  readonly [Id in 'notes' | Junction]: State;
};
/** The screen after `Screen` in the walk: any other target does not compile. */
type Next<Screen extends WalkScreen, Rest = Walk> = Rest extends readonly [infer First, ...infer Others]
  ? First extends Screen
    ? Others extends readonly [infer Following, ...unknown[]]
      ? Following
      : 'end-of-walk'
    : Next<Screen, Others>
  : never;

const arriveAt = <Screen extends ScreenId>(screen: Screen) => ({ type: 'arrive', params: screen }) as const;
const isAnswered = (screen: WalkScreen) => ({ type: 'isAnswered', params: screen }) as const;

const takes = (question: QuestionId) => ({
  guard: and([{ type: 'isAsked', params: question } as const, { type: 'isValid', params: question } as const]),
  actions: { type: 'answer', params: question } as const,
});

const answersOf = (questions: readonly QuestionId[]) =>
  Object.fromEntries(questions.map((question) => [`answer.${question}`, takes(question)]));

/** Continue in a detour: goes to the screens still to be shown, then back to where the detour began. */
const onWithChange = (screen: WalkScreen) => ({
  guard: and(['isInDetour', isAnswered(screen)]),
  actions: { type: 'leave', params: screen } as const,
  target: 'next-in-detour',
});

/** A screen of the walk: skipped if it is off the path, otherwise left by Continue once it is answered. */
const onTheWalk = <Screen extends WalkScreen>(screen: Screen, next: Next<Screen>) =>
  wizardRules.createStateConfig({
    entry: arriveAt(screen),
    always: { guard: { type: 'isOffPath', params: screen }, target: next },
    on: {
      ...answersOf(asks(screen)),
      continue: [onWithChange(screen), { guard: isAnswered(screen), target: next }],
    },
  });

/** The only screen where the walk branches: what kind of worry this is (5.5.1). */
const branch = (screen: 'need', next: Next<'need'>) =>
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

/** A task's page. Continue leads to the next outstanding duty, or else to the task list. One page asks for the area. */
const aboutTask = <Task extends TaskId>(task: Task) =>
  wizardRules.createStateConfig({
    entry: arriveAt(`referrals/${task}`),
    always: { guard: { type: 'isNotPlanned', params: task }, target: 'end-of-walk' },
    on: {
      ...answersOf(task === 'social-services' ? ['local-authority'] : []),
      continue: [
        ...taskIds.map((other, at) => ({
          guard: { type: 'isNextDuty', params: { after: task, task: other } } as const,
          target: taskScreens[at],
        })),
        { target: 'end-of-walk' },
      ],
    },
  });

/** A page with no Continue: people leave it by an address or by a button of the frame. */
const page = <Screen extends ScreenId>(screen: Screen) => wizardRules.createStateConfig({ entry: arriveAt(screen) });

/** Any answer on the path can be given or changed from the task list and the record. */
const changesFrom = (from: 'referrals' | 'record') =>
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

const marks = <A extends AnyAction>(action: A) => ({
  guard: { type: 'mayMark', params: action } as const,
  actions: { type: 'mark', params: action } as const,
});

/**
 * The decision flow, from top to bottom: one state for each screen, and three junctions. Back, Forward and links arrive
 * as `open.*` from the address; a reload resumes the kept case. The order of referral is in `tasks.ts`.
 */
export const wizard = wizardRules.createMachine({
  context: emptyCase,
  // Skipping more screens than exist is a loop: throw an error instead of hanging the tablet.
  options: { maxIterations: 2 * screenIds.length },
  initial: 'immediate-danger',
  on: {
    'refer-now': { target: '.referrals', actions: 'makeConcern' },
    ...Object.fromEntries(
      screenIds.map((screen) => [
        `open.${screen}`,
        [
          { guard: { type: 'mayOpen', params: screen } as const, actions: 'restoreDetour', target: `.${screen}` },
          { target: '.first-unanswered' },
        ],
      ]),
    ),
    'mark.made': marks('made'),
    'mark.handled': marks('handled'),
    'mark.left': marks('left'),
    'mark.tried': marks('tried'),
    'mark.told-more': marks('told-more'),
    'mark.done': marks('done'),
    'mark.corrected': marks('corrected'),
    detail: { actions: 'detail' },
    // The address names no screen.
    lost: '.first-unanswered',
    hide: '.notes',
    clear: { target: '.immediate-danger', actions: 'clear' },
  },
  states: {
    'immediate-danger': onTheWalk('immediate-danger', 'called-999'),
    'called-999': onTheWalk('called-999', 'need'),
    need: branch('need', 'other-procedures'),
    'other-procedures': onTheWalk('other-procedures', 'harm'),
    harm: onTheWalk('harm', 'specific-risks'),
    'specific-risks': onTheWalk('specific-risks', 'evidence'),
    evidence: onTheWalk('evidence', 'evidence-guidance'),
    'evidence-guidance': onTheWalk('evidence-guidance', 'before-you-ring'),
    'before-you-ring': onTheWalk('before-you-ring', 'end-of-walk'),

    referrals: {
      entry: { type: 'arrive', params: 'referrals' },
      on: { ...answersOf(['local-authority']), ...changesFrom('referrals'), continue: 'next-steps' },
    },
    'referrals/social-services': aboutTask('social-services'),
    'referrals/police': aboutTask('police'),
    'referrals/prevent-spoc': aboutTask('prevent-spoc'),
    'referrals/ceop': aboutTask('ceop'),
    'referrals/iwf': aboutTask('iwf'),
    'referrals/site': aboutTask('site'),
    'say/child': page('say/child'),
    'say/parent': page('say/parent'),
    'say/self': page('say/self'),
    'next-steps': { entry: { type: 'arrive', params: 'next-steps' }, on: { continue: 'record' } },
    record: { entry: { type: 'arrive', params: 'record' }, on: changesFrom('record') },

    'online-safety-advice': page('online-safety-advice'),
    'professional-conduct': page('professional-conduct'),
    training: page('training'),
    resources: page('resources'),
    about: page('about'),
    accessibility: page('accessibility'),
    'local-numbers': page('local-numbers'),
    book: page('book'),
    notes: {
      on: {
        'carry-on': screenIds.map((screen) => ({
          guard: { type: 'isBehindNotes', params: screen } as const,
          target: screen,
        })),
        clear: { target: 'immediate-danger', actions: 'clear' },
        '*': {},
      },
    },

    'next-in-detour': {
      always: [
        ...walkScreens.map((screen) => ({
          guard: { type: 'isNextInDetour', params: screen } as const,
          target: screen,
        })),
        { guard: 'returnsToRecord', target: 'record' },
        { target: 'end-of-walk' },
      ],
    },
    'first-unanswered': {
      always: [
        ...walkScreens.map((screen) => ({
          guard: { type: 'isFirstUnanswered', params: screen } as const,
          target: screen,
        })),
        { target: 'end-of-walk' },
      ],
    },
    'end-of-walk': {
      always: [
        { guard: { type: 'endsAt', params: 'online-safety-advice' }, target: 'online-safety-advice' },
        { guard: { type: 'endsAt', params: 'professional-conduct' }, target: 'professional-conduct' },
        { target: 'referrals' },
      ],
    },
  } satisfies States,
});
