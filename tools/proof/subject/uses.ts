let isUsed = false;
/** Notes that a check uses the code under test: its rules, statechart, pages, texts, or the app. */
export const note = (): void => void (isUsed = true);

/** Returns whether it was used since the last call. */
export function takeUse(): boolean {
  const taken = isUsed;
  isUsed = false;
  return taken;
}
