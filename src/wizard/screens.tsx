import { type ComponentType, useCallback } from 'react';
import type { QuestionId } from '#protocol/questions';
import { isWalkScreen, type ScreenId, screenIds, type WalkScreen } from '#protocol/screens';
import { isQuestion } from '../case/answers';
import { hasBookWords, loadBookWords } from '../words/languages';
import { type LazyScreen, useFetched, useLoads, useLazy } from './frame/LazyPart';
import { NotYet } from './frame/Page';
import { NotesScreen } from './hide/NotesScreen';
import { TaskList } from './task-list/TaskList';
import { QuestionScreen } from './question/QuestionField';

function LazyPage({ screen }: { screen: LazyScreen }) {
  const { lazy, retry } = useLazy();
  if (!lazy) return <NotYet retry={retry} />;
  const Screen = lazy.screens[screen];
  return <Screen />;
}

/** The reviewer's book, with its words in every language; loaded only when opened. */
function BookPage() {
  const { book } = useLoads();
  const load = useCallback(() => Promise.all([book.load(), loadBookWords()]).then(([loaded]) => loaded), [book]);
  const isThere = hasBookWords();
  const { value, retry } = useFetched(isThere ? book.loaded() : undefined, load);
  return value && isThere ? <value.Book /> : <NotYet retry={retry} />;
}

const isQuestionPage = (screen: ScreenId): screen is WalkScreen & QuestionId =>
  isWalkScreen(screen) && isQuestion(screen);

/** Questions with a screen to themselves share one component; any screen not named here is lazy. */
function screenFor(screen: ScreenId): ComponentType {
  if (screen === 'referrals') return TaskList;
  if (screen === 'notes') return NotesScreen;
  if (screen === 'book') return BookPage;
  return isQuestionPage(screen) ? () => <QuestionScreen question={screen} /> : () => <LazyPage screen={screen} />;
}

/** The screen of each state. A state with a screen neither here nor among the lazy ones does not compile. */
export const screens = Object.fromEntries(screenIds.map((screen) => [screen, screenFor(screen)])) as Readonly<
  Record<ScreenId, ComponentType>
>;
