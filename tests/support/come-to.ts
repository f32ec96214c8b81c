/**
 * Run in the page: an entry of its history that showed a screen of this case. That is how a screen of a case is opened from outside of
 * it, since it has no address: the app comes to it once it is told that the browser has moved, or as it is loaded.
 */
export function addEntry(screen: string): void {
  const key = 'clear-steps.steps';
  const steps = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<number, object>;
  const { number, ofCase } = history.state as { readonly number: number; readonly ofCase: string };
  const next = Math.max(number, ...Object.keys(steps).map(Number)) + 1;
  sessionStorage.setItem(key, JSON.stringify({ ...steps, [next]: { ...steps[number], screen } }));
  history.pushState({ number: next, ofCase }, '', '#/');
}

/** Run in the page: the browser has moved to the entry, as on Forward. */
export const tellMoved = (): boolean => dispatchEvent(new PopStateEvent('popstate'));
