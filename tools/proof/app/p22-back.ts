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
  const again = app.standing();
  if (again.screen !== after.standing.screen)
    return elsewhere(again.screen, after.standing.screen, ['back', 'forward']);
  return isSame(again, after.standing) ? undefined : { held: 'P22', what: 'move-changes', then: ['back', 'forward'] };
}

/** Once gone on, Back and Continue: the same is shown again. */
function wrongOnward(app: App, { standing }: State): Wrong | undefined {
  app.after({ do: 'browser-back' }).after({ do: 'continue' });
  const { screen } = app.standing();
  return screen === standing.screen ? undefined : elsewhere(screen, standing.screen, ['back', 'continue']);
}

/**
 * P22: after a step that shows another screen, the browser's Back shows what was shown before, or the last before it that is still part
 * of the case, and changes nothing else; forward returns, and so does Continue where it led on. `app`: as it stands after the step.
 */
export function wrongBack(app: App, before: State, deed: Deed, after: State): Wrong | undefined {
  const isOn = after.trail.at > 0 && after.trail !== before.trail && !isMoving(deed);
  if (!isOn || after.standing.screen === 'notes') return undefined;
  const { screens, at } = moved(after, 'browser-back');
  const back = app.after({ do: 'browser-back' }).standing();
  if (back.screen !== screens[at]) return elsewhere(back.screen, screens[at], ['back']);
  const { answers, drafts, said, log } = after.standing;
  const isKept = isSame({ ...after.standing, ...back, answers, drafts, said, log }, { ...after.standing, ...back });
  if (!isKept) return { held: 'P22', what: 'move-changes', then: ['back'] };
  const wrong = wrongForward(app, after);
  const isLedOn = deed.do === 'continue' && at === before.trail.at && back.screen === before.standing.screen;
  return wrong ?? (isLedOn ? wrongOnward(app, after) : undefined);
}
