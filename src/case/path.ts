import { counted, holds, isAsked, type Answers, isAnswered } from './answers';
import { listOf } from './listed';
import { concern, onlineConcern, type QuestionId, questionIds, questions } from '#protocol/questions';
import { asks, type EndScreen, type ScreenId, tells, walkScreens, type WalkScreen } from '#protocol/screens';

/** The questions on the path, answered or not, in order. */
export const askedQuestions = listOf<Answers, QuestionId>(questionIds, isAsked);

/** Whether a question is on the path and has no answer yet. */
export const isUnanswered = (answers: Answers, question: QuestionId): boolean =>
  isAsked(answers, question) && !isAnswered(answers, question);

/** Whether the case is a concern about a child (5.5.1-a). */
export const isConcern = (answers: Answers): boolean => holds(concern, answers);

/** Whether it is a concern in which phones, computers or the internet play a part, or may (5.5.2). */
export const isOnlineConcern = (answers: Answers): boolean => holds(onlineConcern, answers);

/** Whether a screen of the walk is on the path: it asks a question on it, or tells what the answers call for. */
export function isOnPath(answers: Answers, screen: WalkScreen): boolean {
  const telling = tells[screen];
  return telling ? holds(telling.shownWhen, answers) : asks(screen).some((question) => isAsked(answers, question));
}

/** The screens on the path before its end, in order, whether or not they were answered. */
export const screensOnPath = listOf<Answers, WalkScreen>(walkScreens, isOnPath);

/** Where the walk ends: the task list for a concern, else the page of the need; undefined while the need is not known. */
export function endScreen(answers: Answers): EndScreen | undefined {
  const [need] = counted(answers, 'need');
  return need === 'concern' || need === 'concern-offline' ? 'referrals' : need;
}

/** The screen that asks a question: each question has one. */
export const screenOf = (question: QuestionId): WalkScreen => questions[question].screen;

/** The first question on the path without an answer. */
export const firstUnanswered = (answers: Answers): QuestionId | undefined =>
  questionIds.find((question) => isUnanswered(answers, question));

/** The screens from the first to where the answers run out, that one included; with none left to answer, to the end of the walk. */
export function walkedPath(answers: Answers): readonly ScreenId[] {
  const screens = screensOnPath(answers);
  const open = firstUnanswered(answers);
  if (open) return screens.slice(0, screens.indexOf(screenOf(open)) + 1);
  // With nothing unanswered the need is known, and with it the end.
  return [...screens, endScreen(answers) as EndScreen];
}

/** The screen before `screen` on the path; undefined for the first. Pages after the task list come after the last screen of the walk. */
export function screenBefore(answers: Answers, screen: ScreenId): ScreenId | undefined {
  const screens: readonly ScreenId[] = screensOnPath(answers);
  const at = screens.indexOf(screen);
  if (at >= 0) return screens[at - 1];
  const end = endScreen(answers);
  return screen === end || end === undefined ? screens.at(-1) : end;
}
