import { type QuestionId, questionIds } from '#protocol/questions';
import { asks, type ScreenId, tells, type WalkScreen, walkScreens } from '#protocol/screens';
import type { FollowUpId } from '#protocol/follow-ups';
import type { Body, Saying, TaskId } from '#protocol/tasks';
import { type AnswerOf, type Answers, isAnswered, isAsked, noAnswers } from '../case/answers';
import type { Log } from '../case/log';
import type { MarkDetails } from '../case/mark-details';
import type { Act, CaseFacts, FollowUpAct, Markable, MarkAction } from '../case/marks';
import { isOnPath, isUnanswered, screenOf } from '../case/path';

/** The page that must follow the questions of this screen, if any (5.5.6 for evidence, 5.5.3 for a risk). */
const tellingAfter = (asked: WalkScreen): readonly WalkScreen[] =>
  walkScreens.filter((screen) => asks(asked).some((question) => tells[screen]?.after.includes(question)));

/** A change begins; one already under way keeps the place where it began. An unanswered question brings the other unanswered ones along. */
export const beginDetour = (
  { answers, detour }: WizardContext,
  question: QuestionId,
  from: Detour['returnTo'],
): Detour => ({
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
export function nextInDetour({ answers, detour }: WizardContext): WalkScreen | undefined {
  const toAnswer = (screen: WalkScreen) => asks(screen).some((question) => isUnanswered(answers, question));
  const toTell = (screen: WalkScreen) => tells[screen] !== undefined && isOnPath(answers, screen);
  const isDue = (screen: WalkScreen) => detour?.pending.includes(screen) && (toTell(screen) || toAnswer(screen));
  return walkScreens.find((screen) => isDue(screen) || (detour?.withUnanswered && toAnswer(screen)));
}

/**
 * A change on its way back: where the first change began, the screens still to be shown before, and whether every unanswered
 * question is shown before too.
 */
export interface Detour {
  readonly returnTo: 'referrals' | 'record';
  readonly pending: readonly WalkScreen[];
  readonly withUnanswered: boolean;
}

/** All that the chart remembers of a case: ids only. */
export interface WizardContext extends CaseFacts {
  /** The screen shown, or hidden behind `notes`. */
  readonly place: ScreenId;
  readonly reached: readonly ScreenId[];
  readonly detour: Detour | undefined;
  /** Every mark as it was set. What stands of it, `marks` and `told`, is brought along with each entry. */
  readonly log: Log;
  /** Refer now has just made this a concern: the hub says so. */
  readonly madeConcern: boolean;
}

/** A case before its first answer. */
export const emptyCase: WizardContext = {
  answers: noAnswers,
  marks: {},
  told: {},
  log: [],
  place: 'immediate-danger',
  reached: [],
  detour: undefined,
  madeConcern: false,
};

type AnswerEvent = { [Q in QuestionId]: { readonly type: `answer.${Q}`; readonly answer: AnswerOf<Q> } }[QuestionId];

/** Everything that a person can do; one type for each kind of thing. */
export type WizardEvent =
  | AnswerEvent
  | { readonly type: 'continue' }
  | { readonly type: 'refer-now' }
  | { readonly type: `change.${QuestionId}` }
  | { readonly type: `open.${ScreenId}`; readonly detour?: Detour | undefined }
  /** `at`: the wall clock, put on from outside; without one, as on the command line, the log has no time of it. */
  | { readonly type: `mark.${Exclude<MarkAction, Saying>}`; readonly task: TaskId; readonly at?: string }
  | { readonly type: `mark.${FollowUpAct['do']}`; readonly task: FollowUpId; readonly at?: string }
  /** `by`: who said so. */
  | { readonly type: `mark.${Saying}`; readonly task: TaskId; readonly by: Body; readonly at?: string }
  | { readonly type: 'detail'; readonly task: TaskId; readonly details: MarkDetails }
  | { readonly type: 'lost' }
  | { readonly type: 'hide' }
  | { readonly type: 'carry-on' }
  | { readonly type: 'clear' };

/** An act on a mark as an event of the chart; `at`: when it was set. */
export const markEvent = (task: Markable, { do: action, by }: Act | FollowUpAct, at?: string): WizardEvent =>
  ({ type: `mark.${action}`, task, ...(by && { by }), ...(at !== undefined && { at }) }) as WizardEvent;
