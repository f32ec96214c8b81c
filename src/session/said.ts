import type { TaskId } from '#protocol/tasks';

/** The phrases of each call that were ticked as said, by their ids: they count for nothing. */
export type Said = { readonly [T in TaskId]?: readonly string[] };

/** The same with one more phrase of a call ticked or, where it was, no more. */
export function withTurned(said: Said, task: TaskId, phrase: string): Said {
  const ticked = said[task] ?? [];
  const without = ticked.filter((other) => other !== phrase);
  return { ...said, [task]: without.length < ticked.length ? without : [...ticked, phrase] };
}
