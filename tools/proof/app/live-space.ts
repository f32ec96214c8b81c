import type { Space, Wrong } from '../breadth/search';
import { App, type Deed } from '../subject/app';
import { faultIn } from '../breadth/faults-in';
import { isMoving, screenDue, trailAfter } from './after';
import { deedsIn } from './deeds';
import { wrongLoss, wrongSurvival } from './p21-survives';
import { wrongBack } from './p22-back';
import { wrongBeforeContinue } from './p24-continue';
import { caseKeyOf, isNew, keyOf, type State } from './state';

/** The app in a state, opened anew from what the tab keeps. */
function opened({ tab, deeds }: State, deed: Deed): App {
  const minutes = deeds.length;
  return deed.do === 'tick-early' ? new App(tab, minutes, deed.option) : new App(tab, minutes).after(deed);
}

/** The state after a deed, the very same one where nothing has changed; and the app as it stands then. */
export function done(before: State, deed: Deed): { readonly app: App; readonly after: State } {
  const app = opened(before, deed);
  const current = app.current();
  const after = {
    ...before,
    tab: app.tab(),
    current,
    chart: app.chart(),
    trail: trailAfter(before, deed, current),
    deeds: [...before.deeds, deed],
  };
  return { app, after: keyOf(after) === keyOf(before) ? before : after };
}

function wrongScreen(before: State, deed: Deed, after: State): Wrong | undefined {
  const [found, wanted] = [after.current.screen, screenDue(before, deed)];
  return wanted === undefined || found === wanted
    ? undefined
    : { held: isMoving(deed) ? 'P22' : 'memory', what: 'screen', found: `screen ${found}`, wanted: `screen ${wanted}` };
}

const some = (...all: readonly (Wrong | undefined)[]): readonly Wrong[] => all.filter((one) => one !== undefined);

/** What is wrong with a state: with what follows from its case, or with what survives. What hangs on the case alone is tried once of each. */
function wrongIn(state: State, known: Set<string>): readonly Wrong[] {
  const shown = caseKeyOf(state);
  const isKnown = known.has(shown);
  known.add(shown);
  const fault = isKnown ? undefined : faultIn(state.chart);
  return some(fault && { held: 'memory', ...fault }, wrongSurvival(state, isKnown));
}

/** How many steps from the beginning each state that keeps a case is sealed, and of how many states one is further on. */
const sealed = { steps: 2, oneOf: 50 } as const;

/** The live case with its ticks, its history and what the tab keeps; and the states that are to be sealed. */
export function liveSpace(): {
  readonly space: Space<State, Deed>;
  readonly tabsKept: () => readonly State[];
} {
  const known = new Set<string>();
  const kept: State[] = [];
  let seen = 0;
  const space: Space<State, Deed> = {
    deedsIn,
    step: (before, deed) => {
      const { app, after } = done(before, deed);
      const wrong = [wrongScreen, wrongBeforeContinue, wrongLoss].map((found) => found(before, deed, after));
      return { after, wrong: some(...wrong, wrongBack(app, before, deed, after)) };
    },
    keyOf,
    wrongIn: (state) => {
      const wrong = wrongIn(state, known);
      seen += 1;
      const isSealed = state.deeds.length <= sealed.steps || seen % sealed.oneOf === 0;
      if (isSealed && !isNew(state.current)) kept.push(state);
      return wrong;
    },
  };
  return { space, tabsKept: () => kept };
}
