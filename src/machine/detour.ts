import { type QuestionId, questionIds } from '#protocol/questions';
import { asks, infoPages, type WalkScreen, walkScreens } from '#protocol/screens';
import { type Answers, isAnswered, isAsked } from '../case/answers';
import { isOnPath, isUnanswered, screenOf } from '../case/path';

/**
 * An answer being changed: where the first change began, the screens still to show before going back there, and whether
 * every unanswered question is shown first.
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

/** The pages that must follow this screen's questions, if any (5.5.6 for evidence, 5.5.3 for a risk). */
const tellingAfter = (asked: WalkScreen): readonly WalkScreen[] =>
  walkScreens.filter((screen) => asks(asked).some((question) => infoPages[screen]?.after.includes(question)));

/** Begins a detour, or extends one, which keeps its start. An unanswered question brings in all the others. */
export const beginDetour = ({ answers, detour }: Changing, question: QuestionId, from: Detour['returnTo']): Detour => ({
  returnTo: detour?.returnTo ?? from,
  pending: detour?.pending ?? [],
  withUnanswered: detour?.withUnanswered === true || !isAnswered(answers, question),
});

/** Returns the detour after an answer: questions that it brings onto the path unanswered must still be shown. */
export function extendDetour(detour: Detour, before: Answers, after: Answers): Detour {
  const come = questionIds.filter((question) => isAsked(after, question) && !isAsked(before, question));
  const unanswered = come.filter((question) => !isAnswered(after, question)).map(screenOf);
  return { ...detour, pending: [...new Set([...detour.pending, ...unanswered])] };
}

/** Removes a screen left by Continue from those still to show, and adds the pages that must follow it. */
export const leaveScreen = (detour: Detour, screen: WalkScreen): Detour => ({
  ...detour,
  pending: [...new Set([...detour.pending.filter((other) => other !== screen), ...tellingAfter(screen)])],
});

/** Returns the next screen of a detour: the first one due that still has something to ask or to tell. */
export function nextInDetour({ answers, detour }: Changing): WalkScreen | undefined {
  const toAnswer = (screen: WalkScreen) => asks(screen).some((question) => isUnanswered(answers, question));
  const toTell = (screen: WalkScreen) => infoPages[screen] !== undefined && isOnPath(answers, screen);
  const isDue = (screen: WalkScreen) => detour?.pending.includes(screen) && (toTell(screen) || toAnswer(screen));
  return walkScreens.find((screen) => isDue(screen) || (detour?.withUnanswered && toAnswer(screen)));
}
