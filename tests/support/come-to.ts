/** Run in the page: adds a history entry at the address of a case. Returns its number. */
export function addEntry(): number {
  const { number, ofCase } = history.state as { readonly number: number; readonly ofCase: string };
  const next = number + 1;
  history.pushState({ number: next, ofCase }, '', '#/');
  return next;
}

/** Returns stored steps of a case with one more: the history entry of this number showed this screen. */
export function withStep(steps: string, entry: number, screen: string): string {
  const all = JSON.parse(steps) as Record<number, object>;
  return JSON.stringify({ ...all, [entry]: { ...all[entry - 1], screen } });
}
