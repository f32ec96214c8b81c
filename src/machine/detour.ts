import { type QuestionId, questionIds } from '#protocol/questions';
import { asks, tells, type WalkScreen, walkScreens } from '#protocol/screens';
import { type Answers, isAnswered, isAsked } from '../case/answers';
import { isOnPath, isUnanswered, screenOf } from '../case/path';

/**
 * A change on its way back: where the first change began, the screens still to be shown before, and whether every unanswered
 * question is shown before too.
 */
export interface Detour {
  readonly returnTo: 'referrals' | 'record';
  readonly pending: readonly WalkScreen[];
  readonly withUnanswered: boolean;
}

interface Changing {
  readonly answers: Answers;
  readonly detour: Detour | undefined;
}

/** The page that must follow the questions of this screen, if any (5.5.6 for evidence, 5.5.3 for a risk). */
const tellingAfter = (asked: WalkScreen): readonly WalkScreen[] =>
  walkScreens.filter((screen) => asks(asked).some((question) => tells[screen]?.after.includes(question)));

/** A change begins; one already under way keeps the place where it began. An unanswered question brings the other unanswered ones along. */
export const beginDetour = ({ answers, detour }: Changing, question: QuestionId, from: Detour['returnTo']): Detour => ({
  returnTo: detour?.returnTo ?? from,
  pending: detour?.pending ?? [],
  withUnanswered: detour?.withUnanswered === true || !isAnswered(answers, question),
});

/** After an answer within a detour: what has come onto the path without an answer is still to be shown. */
export function extendDetour(detour: Detour, before: Answers, after: Answers): Detour {
  const come = questionIds.filter((question) => isAsked(after, question) && !isAsked(before, question));
  const unanswered = come.filter((question) => !isAnswered(after, question)).map(screenOf);
  return { ...detour, pending: [...new Set([...detour.pending, ...unanswered])] };
}

/** A screen left by Continue is no longer pending; what must be told after it is. */
export const leaveScreen = (detour: Detour, screen: WalkScreen): Detour => ({
  ...detour,
  pending: [...new Set([...detour.pending.filter((other) => other !== screen), ...tellingAfter(screen)])],
});

/** The next screen that a detour shows: the first that is due and still has something to ask or to tell. */
export function nextInDetour({ answers, detour }: Changing): WalkScreen | undefined {
  const toAnswer = (screen: WalkScreen) => asks(screen).some((question) => isUnanswered(answers, question));
  const toTell = (screen: WalkScreen) => tells[screen] !== undefined && isOnPath(answers, screen);
  const isDue = (screen: WalkScreen) => detour?.pending.includes(screen) && (toTell(screen) || toAnswer(screen));
  return walkScreens.find((screen) => isDue(screen) || (detour?.withUnanswered && toAnswer(screen)));
}
