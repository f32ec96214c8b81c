import type { Space, Wrong } from '../breadth/search';
import { App, type Deed } from '../subject/app';
import { faultIn } from '../walks/walk';
import { isMoving, screenDue, trailAfter } from './after';
import { deedsIn } from './deeds';
import { wrongLoss, wrongSurvival } from './p21-survives';
import { wrongBack } from './p22-back';
import { wrongBeforeContinue } from './p24-continue';
import { keyOf, type State } from './state';

/** The app in a state, opened anew from what the tab keeps. */
function opened({ tab, deeds }: State, deed: Deed): App {
  const minutes = deeds.length;
  return deed.do === 'tick-early' ? new App(tab, minutes, deed.option) : new App(tab, minutes).after(deed);
}

/** The state after a deed, the very same one where nothing has changed; and the app as it stands then. */
export function done(before: State, deed: Deed): { readonly app: App; readonly after: State } {
  const app = opened(before, deed);
  const standing = app.standing();
  const after = {
    ...before,
    tab: app.tab(),
    standing,
    chart: app.chart(),
    trail: trailAfter(before, deed, standing),
    deeds: [...before.deeds, deed],
  };
  return { app, after: keyOf(after) === keyOf(before) ? before : after };
}

function wrongScreen(before: State, deed: Deed, after: State): Wrong | undefined {
  const [found, wanted] = [after.standing.screen, screenDue(before, deed)];
  return wanted === undefined || found === wanted
    ? undefined
    : { held: isMoving(deed) ? 'P22' : 'memory', what: 'screen', found: `screen ${found}`, wanted: `screen ${wanted}` };
}

/** The live case with its ticks, its history and what the tab keeps. */
export const liveSpace: Space<State, Deed> = {
  deedsIn,
  step: (before, deed) => {
    const { app, after } = done(before, deed);
    const wrong = [
      wrongScreen(before, deed, after),
      wrongBeforeContinue(before, deed, after),
      wrongLoss(before, deed, after),
      wrongBack(app, before, deed, after),
    ];
    return { after, wrong: wrong.filter((one) => one !== undefined) };
  },
  keyOf,
  wrongIn: (state) => {
    const what = faultIn(state.chart);
    return [what === undefined ? undefined : { held: 'memory' as const, what }, wrongSurvival(state)].filter(
      (one) => one !== undefined,
    );
  },
};
