import { type ComponentType, useCallback } from 'react';
import type { QuestionId } from '#protocol/questions';
import { isWalkScreen, type ScreenId, screenIds, type WalkScreen } from '#protocol/screens';
import { isQuestion } from '../case/answers';
import { hasBookWords, loadBookWords } from '../words/languages';
import { type LazyScreen, useFetched, useLoads } from './frame/loads';
import { NotYet } from './frame/NotYet';
import { useLazy } from './frame/LazyPart';
import { NotesScreen } from './hide/NotesScreen';
import { TaskList } from './task-list/TaskList';
import { QuestionScreen } from './question/QuestionField';

function LazyPage({ screen }: { screen: LazyScreen }) {
  const { lazy, retry } = useLazy();
  if (!lazy) return <NotYet retry={retry} />;
  const Screen = lazy.screens[screen];
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

const isQuestionPage = (screen: ScreenId): screen is WalkScreen & QuestionId =>
  isWalkScreen(screen) && isQuestion(screen);

/** A question that has a screen to itself looks as every other does; what is not named here is loaded after the first screen. */
function screenFor(screen: ScreenId): ComponentType {
  if (screen === 'referrals') return TaskList;
  if (screen === 'notes') return NotesScreen;
  if (screen === 'book') return BookPage;
  return isQuestionPage(screen) ? () => <QuestionScreen question={screen} /> : () => <LazyPage screen={screen} />;
}

/** The screen of each state. A state without one does not compile: the first load has it here, or what follows has it. */
export const screens = Object.fromEntries(screenIds.map((screen) => [screen, screenFor(screen)])) as Readonly<
  Record<ScreenId, ComponentType>
>;
