import type { Wrong } from '../breadth/search';
import type { App, Deed } from '../subject/app';
import { isMoving, moved } from './after';
import { isSame, type State } from './state';

const elsewhere = (found: string, wanted: string | undefined, then: NonNullable<Wrong['then']>): Wrong => ({
  held: 'P22',
  what: 'screen',
  found: `screen ${found}`,
  wanted: `screen ${wanted ?? 'nowhere'}`,
  then,
});

/** Forward as often as Back moved: the same is shown again. */
function wrongForward(app: App, after: State): Wrong | undefined {
  for (let left = after.tab.at - app.tab().at; left > 0; left -= 1) app.after({ do: 'forward' });
  const again = app.current();
  if (again.screen !== after.current.screen) return elsewhere(again.screen, after.current.screen, ['back', 'forward']);
  return isSame(again, after.current) ? undefined : { held: 'P22', what: 'move-changes', then: ['back', 'forward'] };
}

/** Once gone on, Back and Continue: the same is shown again. */
function wrongOnward(app: App, { current }: State): Wrong | undefined {
  app.after({ do: 'browser-back' }).after({ do: 'continue' });
  const { screen } = app.current();
  return screen === current.screen ? undefined : elsewhere(screen, current.screen, ['back', 'continue']);
}

/**
 * P22: after a step that shows another screen, the browser's Back shows what was shown before, or the last before it that is still part
 * of the case, and changes nothing else; forward returns, and so does Continue where it led on. `app`: as it stands after the step.
 */
export function wrongBack(app: App, before: State, deed: Deed, after: State): Wrong | undefined {
  const isOn = after.trail.at > 0 && after.trail !== before.trail && !isMoving(deed);
  if (!isOn || after.current.screen === 'notes') return undefined;
  const { screens, at } = moved(after, 'browser-back');
  const back = app.after({ do: 'browser-back' }).current();
  if (back.screen !== screens[at]) return elsewhere(back.screen, screens[at], ['back']);
  const { answers, drafts, said, log } = after.current;
  const isKept = isSame({ ...after.current, ...back, answers, drafts, said, log }, { ...after.current, ...back });
  if (!isKept) return { held: 'P22', what: 'move-changes', then: ['back'] };
  const wrong = wrongForward(app, after);
  const isLedOn = deed.do === 'continue' && at === before.trail.at && back.screen === before.current.screen;
  return wrong ?? (isLedOn ? wrongOnward(app, after) : undefined);
}
