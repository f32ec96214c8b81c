import { screenIds, walkScreens } from '#protocol/screens';
import { emptyCase } from './context';
import { aboutTask, answersOf, changesFrom, onTheWalk, page, branch, type States } from './nodes';
import { type AnyAction, wizardRules } from './rules';

const marks = <A extends AnyAction>(action: A) => ({
  guard: { type: 'mayMark', params: action } as const,
  actions: { type: 'mark', params: action } as const,
});

/**
 * The decision flow and the required order of referral, from top to bottom: a state for each screen, and three junctions
 * where nobody rests. Back, reload and progress are no edges of it: they come from the answers and the history of the browser.
 */
export const wizard = wizardRules.createMachine({
  context: emptyCase,
  // Passing by more screens than there are is a circle: an error, never a tablet that hangs.
  options: { maxIterations: 2 * screenIds.length },
  initial: 'immediate-danger',
  on: {
    'refer-now': { target: '.referrals', actions: 'makeConcern' },
    ...Object.fromEntries(
      screenIds.map((screen) => [
        `open.${screen}`,
        [
          { guard: { type: 'mayOpen', params: screen } as const, actions: 'takeUpDetour', target: `.${screen}` },
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
    'specific-risks': onTheWalk('specific-risks', 'flagged-risks'),
    'flagged-risks': onTheWalk('flagged-risks', 'evidence'),
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
