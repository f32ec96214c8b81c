import type { OptionOf, Question } from './questions';
import type { Mark, Task } from './tasks';

/** A case as a person would tell it: what was answered and what was marked. */
export interface Said {
  /** Whether the answer to `question`, on the path or off it, has one of these options. */
  readonly says: <Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]) => boolean;
  readonly isAnswered: (question: Question) => boolean;
  readonly isMarked: (task: Task, mark: Mark) => boolean;
}
