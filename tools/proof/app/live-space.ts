import { faultIn, faultInStep, isAnsweredAlike, isToldAlike } from '../breadth/faults-in';
import { otherScreen, type Space, type Wrong } from '../breadth/search';
import { App, type Deed } from '../subject/app';
import { answersDue, isMoving, moved, screenDue, toldDue, trailAfter } from './after';
import { deedsIn } from './deeds';
import { wrongLoss, wrongSurvival } from './p21-survives';
import { caseKeyOf, isNew, isSame, keyOf, type State } from './state';

/** Opens the app in a state from what the tab keeps, and does the deed. */
function opened({ tab, deeds }: State, deed: Deed): App {
  const minutes = deeds.length;
  return deed.do === 'tick-early' ? new App(tab, minutes, deed.option) : new App(tab, minutes).after(deed);
}

/** Returns the app and the state after a deed; the same object if nothing has changed. */
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

/** Forward, as often as Back moved, must show the same again. */
function wrongForward(app: App, after: State): Wrong | undefined {
  for (let left = after.tab.at - app.tab().at; left > 0; left -= 1) app.after({ do: 'forward' });
  const again = app.current();
  if (again.screen !== after.current.screen)
    return otherScreen('P22', again.screen, after.current.screen, ['back', 'forward']);
  return isSame(again, after.current) ? undefined : { held: 'P22', what: 'move-changes', then: ['back', 'forward'] };
}

/** After Continue, Back and Continue must show the same again. */
function wrongOnward(app: App, { current }: State): Wrong | undefined {
  app.after({ do: 'browser-back' }).after({ do: 'continue' });
  const { screen } = app.current();
  return screen === current.screen ? undefined : otherScreen('P22', screen, current.screen, ['back', 'continue']);
}

/**
 * P22: after a step to another screen, the browser's Back shows the last screen before that is still part of the case,
 * and changes nothing else. Forward returns to it, as does Continue if it led there. `app`: after the step.
 */
function wrongBack(app: App, before: State, deed: Deed, after: State): Wrong | undefined {
  const isOn = after.trail.at > 0 && after.trail !== before.trail && !isMoving(deed);
  if (!isOn || after.current.screen === 'notes') return undefined;
  const { screens, at } = moved(after, 'browser-back');
  const back = app.after({ do: 'browser-back' }).current();
  if (back.screen !== screens[at]) return otherScreen('P22', back.screen, screens[at], ['back']);
  const { answers, drafts, said, log } = after.current;
  const isKept = isSame({ ...after.current, ...back, answers, drafts, said, log }, { ...after.current, ...back });
  if (!isKept) return { held: 'P22', what: 'move-changes', then: ['back'] };
  const wrong = wrongForward(app, after);
  const isLedOn = deed.do === 'continue' && at === before.trail.at && back.screen === before.current.screen;
  return wrong ?? (isLedOn ? wrongOnward(app, after) : undefined);
}

/** Returns what is wrong with the marks and what was told. Only a mark, or an answer that is taken, may change them. */
function wrongMark(before: State, deed: Deed, after: State): string | undefined {
  if (deed.do === 'send') return faultInStep(before.chart, deed.event, after.chart);
  const [one, other] = [before.current, after.current];
  if (JSON.stringify(one.marks) !== JSON.stringify(other.marks)) return 'marks';
  return isToldAlike(toldDue(before, deed), other.told) ? undefined : 'told';
}

/**
 * P24: a tick, however it was made, becomes an answer only when Continue or Refer now takes it, and exactly as ticked.
 * Nothing else changes an answer, and only a mark or such an answer changes marks or what was told.
 */
function wrongBeforeContinue(before: State, deed: Deed, after: State): Wrong | undefined {
  if (!isAnsweredAlike(answersDue(before, deed), after.current.answers)) return { held: 'P24', what: 'answers' };
  const what = wrongMark(before, deed, after);
  return what === undefined ? undefined : { held: deed.do === 'send' ? 'memory' : 'P24', what };
}

function wrongScreen(before: State, deed: Deed, after: State): Wrong | undefined {
  const [found, wanted] = [after.current.screen, screenDue(before, deed)];
  return wanted === undefined || found === wanted
    ? undefined
    : otherScreen(isMoving(deed) ? 'P22' : 'memory', found, wanted);
}

const some = (...all: readonly (Wrong | undefined)[]): readonly Wrong[] => all.filter((one) => one !== undefined);

/** Returns what is wrong with a state. What depends on its case alone is tried once for each case. */
function wrongIn(state: State, known: Set<string>): readonly Wrong[] {
  const shown = caseKeyOf(state);
  const isKnown = known.has(shown);
  known.add(shown);
  const fault = isKnown ? undefined : faultIn(state.chart);
  return some(fault && { held: 'memory', ...fault }, wrongSurvival(state, isKnown));
}

/** Every state within this many steps that keeps a case is sealed, and after that one state in so many. */
const sealed = { steps: 2, oneOf: 50 } as const;

/** The live case with its ticks, history and what the tab keeps; and the states that are to be sealed. */
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
