/** Run in the page: an entry of its history comes next, and stands at the address of a case. Gives its number. */
export function addEntry(): number {
  const { number, ofCase } = history.state as { readonly number: number; readonly ofCase: string };
  const next = number + 1;
  history.pushState({ number: next, ofCase }, '', '#/');
  return next;
}

/** Steps of a case, as they are kept, with one more: the entry of this number showed this screen. */
export function withStep(steps: string, entry: number, screen: string): string {
  const all = JSON.parse(steps) as Record<number, object>;
  return JSON.stringify({ ...all, [entry]: { ...all[entry - 1], screen } });
}
