import { type Question, questionIds } from './questions';
import { ids } from './ids';
import { taskIds } from './tasks';

/** The five specific risks of 5.5.3. */
export const risks = ids('virtual-identities unsupervised-contact online-communities sharing violent-extremism');
export type Risk = (typeof risks)[number];

/** The screens that ask several questions. Any other question has a screen with its own name. */
const together = {
  'specific-risks': [...risks, 'looked-after', 'extremism-signs'],
  evidence: ['evidence-location', 'evidence-handled'],
  'before-you-ring': ['local-authority', 'others-involved', 'already-reported'],
} as const satisfies Readonly<Record<string, readonly Question[]>>;
/** The pages that only give information, by the screen that they follow. */
const telling = { need: 'other-procedures', evidence: 'evidence-guidance' } as const;

type Together = keyof typeof together;
type Telling = keyof typeof telling;
export type WalkScreen = Exclude<Question, (typeof together)[Together][number]> | Together | (typeof telling)[Telling];

/** Returns the screen that asks a question. */
export const screenOf = (question: Question): WalkScreen =>
  (Object.keys(together) as Together[]).find((screen) => together[screen].some((asked) => asked === question))
  ?? (question as WalkScreen);
const asking = [...new Set(questionIds.map(screenOf))];
const asked = new Map(
  asking.map((screen) => [screen, questionIds.filter((question) => screenOf(question) === screen)] as const),
);
/** Returns the questions that a screen asks: the one with its name, or several. */
export const asks = (screen: WalkScreen): readonly Question[] => asked.get(screen) ?? [];

/** The walk, in order: the screens that ask, and the pages that give information. */
export const walk: readonly WalkScreen[] = asking.flatMap((screen) =>
  screen in telling ? [screen, telling[screen as Telling]] : [screen],
);
/** The screens on which a walk can end. */
const ends = ['referrals', 'online-safety-advice', 'professional-conduct'] as const;
/** The screens beside the flow, which no answer leads to. */
export const beside = ['training', 'resources', 'about', 'accessibility', 'local-numbers', 'book', 'notes'] as const;
/** The pages of what to say to the child, to a parent who knows, and of what to do for oneself. */
export const sayPages = ['say/child', 'say/parent', 'say/self'] as const;
const taskPages = taskIds.map((task) => `referrals/${task}` as const);
export type Screen =
  | WalkScreen
  | (typeof ends)[number]
  | (typeof beside)[number]
  | (typeof taskPages)[number]
  | (typeof sayPages)[number]
  | 'next-steps'
  | 'record';

/** Every screen, in the order of the flow. */
export const screens: readonly Screen[] = [
  ...walk,
  ...ends,
  ...taskPages,
  ...sayPages,
  'next-steps',
  'record',
  ...beside,
];
/** Every screen except the neutral page of Hide. */
export const shown = screens.filter((screen) => screen !== 'notes');
/** The screens on which the flow gives advice, and must give its grounds. */
export const advising = screens.filter(
  (screen) => !['training', 'about', 'accessibility', 'local-numbers', 'book', 'notes'].includes(screen),
);
/** The screens with advice that the flow calls good practice rather than the protocol's. */
export const onGoodPractice: readonly Screen[] = ['immediate-danger', 'called-999', 'evidence-guidance', 'referrals'];
