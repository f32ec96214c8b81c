import type { AnswerOf } from '../case/answers';
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
  | { readonly type: `mark.${MarkAction}`; readonly task: TaskId }
  | { readonly type: 'lost' }
  | { readonly type: 'hide' }
  | { readonly type: 'carry-on' }
  | { readonly type: 'clear' };
