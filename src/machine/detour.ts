import { type Answers, isAnswered } from '../case/answers';
import { isOnPath, isUnanswered, screenOf, unansweredQuestions } from '../case/path';
import type { QuestionId } from '../protocol/2015-07/options';
import { asks, tells, type WalkScreen, walkScreens } from '../protocol/2015-07/screens';
import type { Detour, WizardContext } from './context';

const screensToAnswer = (answers: Answers): readonly WalkScreen[] => unansweredQuestions(answers).map(screenOf);

/** The page that must follow the questions of this screen, if any (5.5.6 for evidence, 5.5.3 for a risk). */
const tellingAfter = (asked: WalkScreen): readonly WalkScreen[] =>
  walkScreens.filter((screen) => asks(asked).some((question) => tells[screen]?.after.includes(question)));

/** A change begins; one already under way keeps the place where it began. An unanswered question brings the other unanswered ones along. */
export function beginDetour({ answers, detour }: WizardContext, question: QuestionId, from: Detour['returnTo']): Detour {
  const others = isAnswered(answers, question) ? [] : screensToAnswer(answers);
  return { returnTo: detour?.returnTo ?? from, pending: [...new Set([...(detour?.pending ?? []), ...others])] };
}

/** After an answer within a detour: what has come onto the path without an answer is still to be shown. */
export function extendDetour(detour: Detour, before: Answers, after: Answers): Detour {
  const come = unansweredQuestions(after).filter((open) => !unansweredQuestions(before).includes(open)).map(screenOf);
  return { ...detour, pending: [...new Set([...detour.pending, ...come])] };
}

/** A screen left by Continue is no longer pending; what must be told after it is. */
export const leaveScreen = (detour: Detour, screen: WalkScreen): Detour =>
  ({ ...detour, pending: [...new Set([...detour.pending.filter((other) => other !== screen), ...tellingAfter(screen)])] });

/** The next screen that a detour shows: the first pending one that still has something to ask or to tell. */
export function nextInDetour({ answers, detour }: WizardContext): WalkScreen | undefined {
  const toAnswer = (screen: WalkScreen) => asks(screen).some((question) => isUnanswered(answers, question));
  const due = (screen: WalkScreen) => (asks(screen).length === 0 ? isOnPath(answers, screen) : toAnswer(screen));
  return walkScreens.find((screen) => detour?.pending.includes(screen) && due(screen));
}
