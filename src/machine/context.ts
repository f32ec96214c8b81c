import type { QuestionId } from '#protocol/questions';
import type { ScreenId, WalkScreen } from '#protocol/screens';
import type { Body, FollowUpId, Saying, TaskId } from '#protocol/tasks';
import { type AnswerOf, noAnswers } from '../case/answers';
import type { MarkDetails } from '../case/mark-details';
import type { Act, CaseFacts, FollowUpAct, Log, Markable, MarkAction } from '../case/marks';

/**
 * An answer being changed: where the first change began, the screens still to show before going back there, and whether
 * every unanswered question is shown first.
 */
export interface Detour {
  readonly returnTo: 'referrals' | 'record';
  readonly pending: readonly WalkScreen[];
  readonly withUnanswered: boolean;
}

/** Everything that the chart remembers of a case: ids only. */
export interface WizardContext extends CaseFacts {
  /** The screen shown, or the one hidden behind `notes`. */
  readonly place: ScreenId;
  readonly reached: readonly ScreenId[];
  readonly detour: Detour | undefined;
  /** Every mark as it was set. `marks`, and what calls told, follow from it, and are updated with each entry. */
  readonly log: Log;
  /** Refer now has just made this a concern, so the task list says so. */
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

/** Everything that a person can do, with one event type for each kind. */
export type WizardEvent =
  | AnswerEvent
  | { readonly type: 'continue' }
  | { readonly type: 'refer-now' }
  | { readonly type: `change.${QuestionId}` }
  | { readonly type: `open.${ScreenId}`; readonly detour?: Detour | undefined }
  /** `at`: the wall clock, added from outside; without it, as on the command line, the log has no time. */
  | { readonly type: `mark.${Exclude<MarkAction, Saying>}`; readonly task: TaskId; readonly at?: string }
  | { readonly type: `mark.${FollowUpAct['do']}`; readonly task: FollowUpId; readonly at?: string }
  /** `by`: who said so. */
  | { readonly type: `mark.${Saying}`; readonly task: TaskId; readonly by: Body; readonly at?: string }
  | { readonly type: 'detail'; readonly task: TaskId; readonly details: MarkDetails }
  | { readonly type: 'lost' }
  /** `unasked`: by no hand here, as the page was left alone or another tab was hidden. */
  | { readonly type: 'hide'; readonly unasked?: true }
  | { readonly type: 'carry-on' }
  /** `hidden`: Hide stays over it. */
  | { readonly type: 'clear'; readonly hidden?: boolean };

/** Returns the event for an act on a mark; `at`: when it was set. */
export const markEvent = (task: Markable, { do: action, by }: Act | FollowUpAct, at?: string): WizardEvent =>
  ({ type: `mark.${action}`, task, ...(by && { by }), ...(at !== undefined && { at }) }) as WizardEvent;
