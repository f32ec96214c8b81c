import type { TaskId } from '#protocol/tasks';

/** The ids of the phrases of each call that were ticked as said; they do not affect the case. */
export type Said = { readonly [T in TaskId]?: readonly string[] };

/** Returns the same with one phrase of a call ticked, or unticked if it was ticked. */
export function withTurned(said: Said, task: TaskId, phrase: string): Said {
  const ticked = said[task] ?? [];
  const without = ticked.filter((other) => other !== phrase);
  return { ...said, [task]: without.length < ticked.length ? without : [...ticked, phrase] };
}
