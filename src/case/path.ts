import { holds } from './condition';
import { type Answers, chosen } from './answers';
import { flaggedRisks } from './risks';
import { concern, concernFlow } from '../protocol/2015-07/conditions';
import type { QuestionId } from '../protocol/2015-07/options';
import { questionIds, questions } from '../protocol/2015-07/questions';
import { asks, type EndScreen, type ScreenId, tells, walkScreens, type WalkScreen } from '../protocol/2015-07/screens';

function count(answers: Answers): Answers {
  const counted: Record<string, unknown> = {};
  for (const question of questionIds) {
    if (answers[question] === undefined) continue;
    if (holds(questions[question].askedWhen, counted)) counted[question] = answers[question];
  }
  return counted;
}

// Answers are never changed in place, and every rule asks for the ones that count.
const known = new WeakMap<Answers, Answers>();

/** The answers that count: those of questions on the path. A question is asked by what the counted answers before it say. */
export function countedAnswers(answers: Answers): Answers {
  const counted = known.get(answers) ?? count(answers);
  known.set(answers, counted);
  return counted;
}

/** The questions on the path, answered or not, in order. */
export function askedQuestions(answers: Answers): readonly QuestionId[] {
  const counted = countedAnswers(answers);
  return questionIds.filter((question) => holds(questions[question].askedWhen, counted));
}

/** The questions on the path that have no answer yet, in order. */
export const unansweredQuestions = (answers: Answers): readonly QuestionId[] =>
  askedQuestions(answers).filter((question) => chosen(answers, question).length === 0);

/** Whether the case is a concern about a child (5.5.1-a). */
export const isConcern = (answers: Answers): boolean => holds(concern, countedAnswers(answers));

/** Whether it is a concern in which technology plays a part, or may (5.5.2). */
export const isConcernFlow = (answers: Answers): boolean => holds(concernFlow, countedAnswers(answers));

/** Whether a screen of the walk is on the path: it asks a question on it, or tells what the answers call for. */
export function isOnPath(answers: Answers, screen: WalkScreen): boolean {
  const counted = countedAnswers(answers);
  const telling = tells[screen];
  if (!telling) return asks(screen).some((question) => holds(questions[question].askedWhen, counted));
  if (telling.shownWhen === 'any-risk-flagged') return flaggedRisks(counted).length > 0;
  return holds(telling.shownWhen, counted);
}

/** The screens on the path before its end, in order, whether or not they were answered. */
export const screensOnPath = (answers: Answers): readonly WalkScreen[] =>
  walkScreens.filter((screen) => isOnPath(answers, screen));

/** Where the walk ends: the hub for a concern, else the page of the need; undefined while the need is not known. */
export function endScreen(answers: Answers): EndScreen | undefined {
  const need = countedAnswers(answers).need;
  return need === 'concern' ? 'referrals' : need;
}

/** The screen that asks a question. */
export const screenOf = (question: QuestionId): WalkScreen =>
  walkScreens.find((screen) => asks(screen).includes(question)) ?? 'immediate-danger';

/** The first question on the path without an answer. */
export const firstUnanswered = (answers: Answers): QuestionId | undefined => unansweredQuestions(answers)[0];

/** The screens from the first to where the answers run out, that one included; with none left to answer, to the end of the walk. */
export function walkedPath(answers: Answers): readonly ScreenId[] {
  const screens = screensOnPath(answers);
  const open = firstUnanswered(answers);
  if (open) return screens.slice(0, screens.indexOf(screenOf(open)) + 1);
  return [...screens, endScreen(answers) ?? 'need'];
}

/** The screen before `screen` on the path; undefined for the first. Pages after the hub come after the last screen of the walk. */
export function screenBefore(answers: Answers, screen: ScreenId): ScreenId | undefined {
  const screens: readonly ScreenId[] = screensOnPath(answers);
  const at = screens.indexOf(screen);
  if (at >= 0) return screens[at - 1];
  const end = endScreen(answers);
  return screen === end || end === undefined ? screens.at(-1) : end;
}
