import type { AnswerOf } from '../case/answers';
import type { MarkDetails } from '../case/mark-details';
import type { MarkAction } from '../case/marking';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { Detour } from './context';

type AnswerEvent = { [Q in QuestionId]: { readonly type: `answer.${Q}`; readonly answer: AnswerOf<Q> } }[QuestionId];

/** Everything that a person can do; one type for each kind of thing. */
export type WizardEvent =
  | AnswerEvent
  | { readonly type: 'continue' }
  | { readonly type: 'refer-now' }
  | { readonly type: `change.${QuestionId}` }
  | { readonly type: `open.${ScreenId}`; readonly detour?: Detour | undefined }
  /** `at`: the wall clock, put on from outside; without one, as on the command line, the log has no time of it. */
  | { readonly type: `mark.${MarkAction}`; readonly task: TaskId; readonly at?: string }
  | { readonly type: 'detail'; readonly task: TaskId; readonly details: MarkDetails }
  | { readonly type: 'lost' }
  | { readonly type: 'hide' }
  | { readonly type: 'carry-on' }
  | { readonly type: 'clear' };
