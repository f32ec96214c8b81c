import { type ComponentType, useCallback } from 'react';
import type { QuestionId } from '#protocol/questions';
import { type ScreenId, type WalkScreen, walkScreens } from '#protocol/screens';
import { isQuestion } from '../case/answers';
import { hasBookWords, loadBookWords } from '../words/languages';
import { type LaterScreen, useLoads } from './frame/loads';
import { NotYet } from './frame/NotYet';
import { useFetched } from './frame/use-fetched';
import { useLater } from './frame/use-later';
import { NotesScreen } from './hide/NotesScreen';
import { Hub } from './hub/Hub';
import { QuestionScreen } from './question/QuestionField';

/** A screen that is loaded after the first one. */
function LaterPage({ screen }: { screen: LaterScreen }) {
  const { later, retry } = useLater();
  if (!later) return <NotYet retry={retry} />;
  const Screen = later.screens[screen];
  return <Screen />;
}

/** The reviewer's book, with its words in every language: it is fetched by those who open it. */
function BookPage() {
  const { book } = useLoads();
  const load = useCallback(() => Promise.all([book.load(), loadBookWords()]).then(([loaded]) => loaded), [book]);
  const isThere = hasBookWords();
  const { value, retry } = useFetched(isThere ? book.loaded() : undefined, load);
  return value && isThere ? <value.Book /> : <NotYet retry={retry} />;
}

type QuestionPage = WalkScreen & QuestionId;
/** A question that has a screen to itself looks as every other does; one that looks otherwise is named below. */
const questionPages = Object.fromEntries(
  walkScreens
    .filter((screen): screen is QuestionPage => isQuestion(screen))
    .map((question): [string, ComponentType] => [question, () => <QuestionScreen question={question} />]),
) as Record<QuestionPage, ComponentType>;

/** The screen of each state. A state without one does not compile. */
export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  ...questionPages,
  'other-procedures': () => <LaterPage screen="other-procedures" />,
  'specific-risks': () => <LaterPage screen="specific-risks" />,
  'flagged-risks': () => <LaterPage screen="flagged-risks" />,
  evidence: () => <LaterPage screen="evidence" />,
  'evidence-guidance': () => <LaterPage screen="evidence-guidance" />,
  'before-you-ring': () => <LaterPage screen="before-you-ring" />,
  referrals: Hub,
  'referrals/social-services': () => <LaterPage screen="referrals/social-services" />,
  'referrals/police': () => <LaterPage screen="referrals/police" />,
  'referrals/prevent-spoc': () => <LaterPage screen="referrals/prevent-spoc" />,
  'referrals/ceop': () => <LaterPage screen="referrals/ceop" />,
  'referrals/iwf': () => <LaterPage screen="referrals/iwf" />,
  'referrals/site': () => <LaterPage screen="referrals/site" />,
  'next-steps': () => <LaterPage screen="next-steps" />,
  record: () => <LaterPage screen="record" />,
  'online-safety-advice': () => <LaterPage screen="online-safety-advice" />,
  'professional-conduct': () => <LaterPage screen="professional-conduct" />,
  training: () => <LaterPage screen="training" />,
  resources: () => <LaterPage screen="resources" />,
  about: () => <LaterPage screen="about" />,
  accessibility: () => <LaterPage screen="accessibility" />,
  'local-numbers': () => <LaterPage screen="local-numbers" />,
  book: BookPage,
  notes: NotesScreen,
};
