import { type Question, questionIds } from './questions';
import { taskIds } from './tasks';

/** The five specific risks of 5.5.3, which stand on one screen. */
export const risks = [
  'virtual-identities',
  'unsupervised-contact',
  'online-communities',
  'sharing',
  'violent-extremism',
] as const;
export type Risk = (typeof risks)[number];

/** The walk, in order. */
export const walk = [
  'immediate-danger',
  'called-999',
  'need',
  'other-procedures',
  'harm',
  'specific-risks',
  'flagged-risks',
  'evidence',
  'evidence-guidance',
  'before-you-ring',
] as const;
export type WalkScreen = (typeof walk)[number];
/** Where a walk can end. */
export const ends = ['referrals', 'online-safety-advice', 'professional-conduct'] as const;
/** The screens beside the flow, which no answer leads to. */
export const beside = ['training', 'resources', 'about', 'accessibility', 'local-numbers', 'book', 'notes'] as const;
const taskPages = taskIds.map((task) => `referrals/${task}` as const);
export type Screen =
  WalkScreen | (typeof ends)[number] | (typeof beside)[number] | (typeof taskPages)[number] | 'next-steps' | 'record';

/** Every screen, in the order of the flow. */
export const screens: readonly Screen[] = [...walk, ...ends, ...taskPages, 'next-steps', 'record', ...beside];
/** Every screen but the neutral page of Hide. */
export const shown = screens.filter((screen) => screen !== 'notes');
/** The screens on which the flow gives advice, and must say on what it stands. */
export const advising = screens.filter(
  (screen) => !['training', 'about', 'accessibility', 'local-numbers', 'book', 'notes'].includes(screen),
);
/** The screens whose advice, or some of it, the flow calls good practice and not the protocol's. */
export const onGoodPractice: readonly Screen[] = ['immediate-danger', 'called-999', 'evidence-guidance', 'referrals'];

const together: Readonly<Partial<Record<WalkScreen, readonly Question[]>>> = {
  'specific-risks': risks,
  'flagged-risks': ['looked-after', 'extremism-signs'],
  evidence: ['evidence-location', 'evidence-handled'],
  'before-you-ring': ['others-involved', 'already-reported', 'local-authority'],
};
/** The questions that a screen asks: one of its own name, or several. */
export const asks = (screen: WalkScreen): readonly Question[] =>
  together[screen] ?? questionIds.filter((question) => question === screen);

/** The screen that asks a question. */
export const screenOf = (question: Question): WalkScreen =>
  walk.find((screen) => asks(screen).includes(question)) ?? 'immediate-danger';
