import type { GivenAnswers } from '../../src/case/answers';
import type { QuestionId } from '#protocol/questions';
import { type ScreenId, taskScreens } from '#protocol/screens';
import { stageOf } from '../../src/case/stage';
import type { Language } from '../../src/words/languages';
import type { ActName } from '../support/acts';
import { textAt } from '../words/locales';
import { bothTold, marked, type Start } from './app';
import { unmarked } from './page';
import { advice, conductAtWork, everything, offline } from '../support/cases';

/** Everything is asked, flagged and in the plan, and nobody was told. */
export const fullCase: GivenAnswers = { ...everything, harm: ['other-content', 'grooming', 'cyberbullying'] };

/** Returns a case with one answer fewer. */
export const without = (question: QuestionId, answers: GivenAnswers): GivenAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

const others: Readonly<Partial<Record<ScreenId, GivenAnswers>>> = {
  'other-procedures': offline,
  'online-safety-advice': advice,
  'professional-conduct': conductAtWork,
};
/** Returns a case whose walk includes the screen. */
export const caseFor = (screen: ScreenId): GivenAnswers => others[screen] ?? fullCase;

const lastFour = ['prevent-spoc', 'ceop', 'iwf', 'site'] as const;
const allMarks = (name: ActName) => [...bothTold, ...lastFour.map((task) => marked(task, name))];
const implying: GivenAnswers = {
  ...fullCase,
  harm: ['secret-contact', 'sexual-images-exchanged', 'extremist-content'],
};

/** Returns these answers with a child who may be in danger, and who was rung. */
export const withDanger = (
  answers: GivenAnswers,
  called: 'called-other' | 'called-police' | 'not-called' = 'not-called',
): GivenAnswers => ({
  ...answers,
  'immediate-danger': 'not-sure',
  'called-999': called,
});

/** The screens that end a walk, and those beside it. */
export const endsThere: readonly ScreenId[] = [
  'record',
  'online-safety-advice',
  'professional-conduct',
  'training',
  'resources',
  'about',
  'accessibility',
  'local-numbers',
  'book',
];
/** Other states of screens, with content that the full case does not show. */
export const otherStates: readonly { readonly state: string; readonly screen: ScreenId; readonly start: Start }[] = [
  ...(['referrals', 'record', 'before-you-ring'] as const).map((screen) => ({
    state: 'little answered',
    screen,
    start: { answers: { need: 'concern' } as const },
  })),
  ...(['referrals', 'record', ...taskScreens] as const).flatMap((screen) => [
    {
      state: 'both told, the Police make the rest',
      screen,
      start: { answers: fullCase, log: allMarks('handled:police') },
    },
    {
      state: 'both told, Social Services asked to leave the rest',
      screen,
      start: { answers: fullCase, log: allMarks('left:social-services').filter(({ task }) => task !== 'prevent-spoc') },
    },
    { state: 'both told, the others tried', screen, start: { answers: fullCase, log: allMarks('tried') } },
    { state: 'all told too early', screen, start: { answers: { ...fullCase, 'already-reported': lastFour } } },
  ]),
  { state: 'three risks implied', screen: 'specific-risks', start: { answers: implying } },
  {
    state: 'the Police told',
    screen: 'professional-conduct',
    start: { answers: conductAtWork, log: [marked('police', 'made')] },
  },
];
const titles: Readonly<Partial<Record<ScreenId, string>>> = {
  'specific-risks': 'ui:risks/title',
  evidence: 'ui:several/evidence/title',
  'before-you-ring': 'ui:several/before-you-ring/title',
  'evidence-guidance': 'ui:evidence/title',
  referrals: 'ui:task-list/title',
  'say/child': 'advice:say/titles/child',
  'say/parent': 'advice:say/titles/parent',
  'say/self': 'advice:say/titles/self',
  record: 'record:title',
  notes: 'ui:notes/title',
  book: 'book:title',
};
const pages: readonly ScreenId[] = ['other-procedures', 'next-steps', ...endsThere];
/** Returns the heading of a screen, from the files of words. */
export function titleOf(language: Language, screen: ScreenId): string {
  const [, task] = screen.split('/');
  const own = pages.includes(screen) ? `pages:${screen}/title` : `questions:${screen}/title`;
  return textAt(language, titles[screen] ?? (task ? `tasks:${task}/title` : own));
}

/** Returns the title of the window at a screen of a live case or beside the walk. `key`: that of an error. */
export function windowTitleOf(language: Language, screen: ScreenId, key = 'ui:title'): string {
  const stage = stageOf(screen);
  const title = stage ? textAt(language, `ui:stages/${stage}`) : unmarked(titleOf(language, screen));
  return screen === 'notes' ? title : textAt(language, key).replace('{{title}}', title);
}
