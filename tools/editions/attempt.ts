/** What could not be tried on both editions, as kind and id, and why. */
export interface Untried {
  readonly item: string;
  readonly error: string;
}

export const errorOf = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/** What something comes to; the error that it throws, where it throws one. */
export function attempt<T>(of: () => T): T | Error {
  try {
    return of();
  } catch (thrown) {
    return errorOf(thrown);
  }
}
