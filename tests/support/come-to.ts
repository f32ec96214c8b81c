/**
 * Runs in the page: the browser comes to an entry of its history that showed a screen of this case, as on Forward. That is how a screen
 * of a case is opened from outside of it, since it has no address.
 */
export function comeToEntry(screen: string): void {
  const key = 'clear-steps.steps';
  const steps = JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<number, object>;
  const { number, ofCase } = history.state as { readonly number: number; readonly ofCase: string };
  const next = Math.max(number, ...Object.keys(steps).map(Number)) + 1;
  sessionStorage.setItem(key, JSON.stringify({ ...steps, [next]: { ...steps[number], screen } }));
  history.pushState({ number: next, ofCase }, '', '#/');
  dispatchEvent(new PopStateEvent('popstate'));
}
