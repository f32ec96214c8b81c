import type { OptionOf, Question } from './questions';
import type { Body, FollowUp, Mark, Task } from './tasks';

/** A case as a person would tell it: what was answered, marked and told. */
export interface Said {
  /** Whether the answer to `question`, on the path or off it, has one of these options. */
  readonly says: <Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]) => boolean;
  readonly isAnswered: (question: Question) => boolean;
  readonly isMarked: (task: Task, mark: Mark) => boolean;
  /** Whether a follow-up is marked as done. */
  readonly isDone: (id: FollowUp) => boolean;
  /** Whether the calls that were marked told a body this fact. */
  readonly isTold: (body: Body, fact: string) => boolean;
}
