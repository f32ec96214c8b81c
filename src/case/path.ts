import { counted, holds, isAsked, type Answers, isAnswered } from './answers';
import { listOf } from './listed';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { asks, type EndScreen, type ScreenId, infoPages, walkScreens, type WalkScreen } from '#protocol/screens';

/** Returns the questions on the path, answered or not, in order. */
export const askedQuestions = listOf<Answers, QuestionId>(questionIds, isAsked);

/** Whether a question is on the path and has no answer yet. */
export const isUnanswered = (answers: Answers, question: QuestionId): boolean =>
  isAsked(answers, question) && !isAnswered(answers, question);

/** Whether a screen of the walk is on the path: it asks a question on the path, or its information applies. */
export function isOnPath(answers: Answers, screen: WalkScreen): boolean {
  const telling = infoPages[screen];
  return telling ? holds(telling.shownWhen, answers) : asks(screen).some((question) => isAsked(answers, question));
}

/** Returns the screens on the path before its end, in order, answered or not. */
export const screensOnPath = listOf<Answers, WalkScreen>(walkScreens, isOnPath);

/** Returns where the walk ends: the task list for a concern, otherwise an exit page; undefined if not yet known. */
export function endScreen(answers: Answers): EndScreen | undefined {
  const [need] = counted(answers, 'need');
  return need === 'concern' || need === 'concern-offline' ? 'referrals' : need;
}

/** Returns the screen that asks a question. */
export const screenOf = (question: QuestionId): WalkScreen => questions[question].screen;

/** Returns the first question on the path without an answer; undefined if all are answered. */
export const firstUnanswered = (answers: Answers): QuestionId | undefined =>
  questionIds.find((question) => isUnanswered(answers, question));

/** Returns the screens up to the first unanswered question, or to the end of the walk if there is none. */
export function walkedPath(answers: Answers): readonly ScreenId[] {
  const screens = screensOnPath(answers);
  const open = firstUnanswered(answers);
  if (open) return screens.slice(0, screens.indexOf(screenOf(open)) + 1);
  // With nothing unanswered, the need is known, so the end is too.
  return [...screens, endScreen(answers) as EndScreen];
}

/** Returns the screen before `screen` on the path; undefined for the first. For pages after the end, the end. */
export function screenBefore(answers: Answers, screen: ScreenId): ScreenId | undefined {
  const screens: readonly ScreenId[] = screensOnPath(answers);
  const at = screens.indexOf(screen);
  if (at >= 0) return screens[at - 1];
  const end = endScreen(answers);
  return screen === end || end === undefined ? screens.at(-1) : end;
}
