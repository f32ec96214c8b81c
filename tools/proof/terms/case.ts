import type { OptionOf, Question } from './questions';
import type { FollowUp, Mark, Task, ToldBy } from './tasks';

/** A case as a person would tell it: what was answered, marked and told. */
export interface Said {
  /** Whether the answer to `question`, on the path or off it, has one of these options. */
  readonly says: <Q extends Question>(question: Q, ...options: readonly OptionOf<Q>[]) => boolean;
  readonly isAnswered: (question: Question) => boolean;
  readonly isMarked: (task: Task, mark: Mark) => boolean;
  /** Whether a follow-up is marked as done. */
  readonly isDone: (id: FollowUp) => boolean;
  /** Whether a body was told this fact in one of the two ways, whether or not that counts now. */
  readonly isTold: (by: ToldBy, fact: string) => boolean;
  /** Where a case is written down for a solver: whether a word is so. `is`: what the word means. */
  readonly word?: ((name: string, is: (said: Said) => boolean) => boolean) | undefined;
}

/** Returns a word that the promises use. Written down for a solver, it keeps its name. */
export const word =
  <Ids extends readonly string[]>(name: string, is: (said: Said, ...ids: Ids) => boolean) =>
  (said: Said, ...ids: Ids): boolean =>
    said.word ? said.word([name, ...ids].join(' '), (other) => is(other, ...ids)) : is(said, ...ids);
