import type { GivenAnswers } from '../../src/case/answers';
import { type ScreenId, sidePages, taskScreens } from '#protocol/screens';
import { stageOf } from '../../src/case/stage';
import type { Language } from '../../src/words/languages';
import type { ActName } from '../support/acts';
import { textAt } from '../words/locales';
import { bothTold, marked, type Start } from './app';
import { unmarked } from './page';
import { caseOfPage, conductAtWork, everything } from '../support/cases';
import { titleKey } from '../support/titles';

/** Everything is asked, flagged and in the plan, and nobody was told. */
export const fullCase: GivenAnswers = { ...everything, harm: ['other-content', 'grooming', 'cyberbullying'] };

/** Returns a case whose walk includes the screen. */
export const caseFor = (screen: ScreenId): GivenAnswers => caseOfPage[screen] ?? fullCase;

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
  ...(['record', 'online-safety-advice', 'professional-conduct'] as const),
  ...sidePages.filter((page) => page !== 'notes'),
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
/** Returns the heading of a screen, from the files of words. */
export const titleOf = (language: Language, screen: ScreenId): string => textAt(language, titleKey(screen));

/** Returns the title of the window at a screen of a live case or beside the walk. `key`: that of an error. */
export function windowTitleOf(language: Language, screen: ScreenId, key = 'ui:title'): string {
  const stage = stageOf(screen);
  const title = stage ? textAt(language, `ui:stages/${stage}`) : unmarked(titleOf(language, screen));
  return screen === 'notes' ? title : textAt(language, key).replace('{{title}}', title);
}
