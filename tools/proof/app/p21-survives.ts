import type { Wrong } from '../breadth/search';
import { App, clockAt, type Deed, type Language, liveKeys, type CaseState } from '../subject/app';
import type { Tab } from '../subject/browser';
import * as chart from '../subject/chart';
import { clearedElsewhere, isGoneAfterSleep, sealedIn, stoppedIn, unsealedFrom } from '../subject/sealed';
import { ticksDue } from './after';
import { isNew, isSame, isSameHistory, type State, stepsIn } from './state';

const [caseKey = '', stepsKey = ''] = liveKeys;
const hide = { do: 'send', event: chart.hide } as const;
const carryOn = { do: 'send', event: chart.carryOn } as const;
const clear = { do: 'send', event: chart.clear } as const;

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** Restores the state from what the tab keeps, a minute later: after a reload or a crash. */
const takenUp = ({ tab, deeds }: State, from = tab): App => new App(from, deeds.length + 1);

const stands = (app: App, { current, tab }: State): boolean =>
  isSame(app.current(), current) && isSameHistory(app.tab(), tab);

/** Whether Hide and back keep the case, even with a reload in between. */
function isAfterHide(app: App, state: State): boolean {
  if (state.current.screen === 'notes') return true;
  const again = takenUp(state, app.after(hide).tab());
  if (again.current().screen !== 'notes') return false;
  const isBack = (one: App) => isSame(one.after(carryOn).current(), state.current);
  return isBack(app) && (isNew(state.current) || isBack(again));
}

/** Whether the same steps lead to the same state without reloading, unless a step itself reloads. */
function isWithoutReload(state: State): boolean {
  let app = new App(state.start, 0);
  for (const [minutes, deed] of state.deeds.entries()) {
    app.minutes = minutes;
    app = deed.do === 'tick-early' ? new App(app.tab(), minutes, deed.option) : app.after(deed);
  }
  return stands(app, state);
}

const isNothing = ({ answers, drafts, said, log, marks, told, screen }: CaseState): boolean =>
  screen === 'immediate-danger' && isAlike([answers, drafts, said, log, marks, told], [{}, {}, {}, [], {}, {}]);
/** Whether a tab keeps nothing of a case: no text, and only numbers and random names of cases in its history. */
const keepsNothing = ({ session, entries }: Tab): boolean =>
  liveKeys.every((key) => session[key] === undefined)
  && entries.every(({ state }) => Object.keys(state ?? {}).every((key) => ['number', 'ofCase'].includes(key)));

const tickNo = { do: 'tick', question: 'immediate-danger', options: ['no'] } as const;
/** Returns the screens kept as shown once a case is begun. */
function shownSince(app: App): readonly string[] {
  const steps = JSON.parse(stepsIn(app.after(tickNo).after({ do: 'continue' }).tab()) ?? '{}') as object;
  return [...new Set(Object.values(steps).map(({ screen }: { readonly screen: string }) => screen))].sort();
}

/** Whether Clear leaves nothing: no Back, nothing shown, kept, reloaded, in the history or in the next case. */
function isCleared(app: App, state: State): boolean {
  if (isNew(state.current)) return true;
  const tab = app.after(clear).tab();
  if (app.address.back()) return false;
  if (!isNothing(app.current()) || !keepsNothing(tab) || !isNothing(takenUp(state, tab).current())) return false;
  for (let left = tab.at; left > 0; left -= 1)
    if (!isNothing(app.after({ do: 'browser-back' }).current()) || !keepsNothing(app.tab())) return false;
  return isAlike(shownSince(app), ['immediate-danger', 'need']);
}

/** Marks of a case that is not current: another edition of the protocol, or another version of the format. */
const others = [{ edition: '2008-03' }, { version: 0 }];
/** Whether a case of another edition or version is ignored and not kept. */
function isRefusedOfOther(state: State): boolean {
  const text = state.tab.session[caseKey];
  if (text === undefined) return true;
  return others.every((other) => {
    const session = { ...state.tab.session, [caseKey]: JSON.stringify({ ...(JSON.parse(text) as object), ...other }) };
    const app = takenUp(state, { ...state.tab, session });
    const { answers, drafts, log } = app.current();
    return isAlike([answers, drafts, log], [{}, {}, []]) && keepsNothing(app.tab());
  });
}

/** Whether a state is within two steps, where everything is tried; further on, slow checks are reduced. */
const isSoon = ({ deeds }: State): boolean => deeds.length <= 2;

/** Whether a case stays the same in another language, and after a reload in it. */
const isSpoken = (app: App, state: State, language: Language): boolean =>
  stands(app.speak(language), state) && stands(takenUp(state, app.tab()), state);

/** Returns what loses the case, if anything does. All is tried on one page: each must keep the case, except Clear. */
function lostOfCase(app: App, state: State): string | undefined {
  if (!isSpoken(app, state, 'cy') || (isSoon(state) && !isSpoken(app, state, 'en'))) return 'language';
  if (!isAfterHide(app, state)) return 'hide';
  if (!isCleared(app, state)) return 'clear';
  return isRefusedOfOther(state) ? undefined : 'other-edition';
}

function lostIn(state: State, isKnown: boolean): string | undefined {
  const app = takenUp(state);
  if (!stands(app, state)) return 'reload';
  if (!isWithoutReload(state)) return 'without-reload';
  return isKnown ? undefined : lostOfCase(app, state);
}

/** P21: returns what a state loses. `isKnown`: its case was already tried, with another history. */
export function wrongSurvival(state: State, isKnown: boolean): Wrong | undefined {
  const what = lostIn(state, isKnown);
  return what === undefined ? undefined : { held: 'P21', what };
}

type Log = CaseState['log'];
/** A log without the details that can be added later to the latest entry of a task, each correction taking one back. */
function withoutLatestDetails(log: Log, of: string): readonly object[] {
  let undone = 0;
  const latest = log.findLastIndex(({ task, do: does }) => {
    if (task !== of) return false;
    undone += does === 'corrected' ? 1 : -1;
    return undone < 0;
  });
  const bare = ({ task, do: does, by, at, told }: Log[number]): object => ({ task, does, by, at, told });
  return log.map((entry, index) => (index === latest ? bare(entry) : entry));
}

/** Whether the log keeps all its entries; details may be added. New entries have the time of the deed. */
function isLogKept(before: Log, deed: Deed, after: Log, minutes: number): boolean {
  const event = deed.do === 'send' ? deed.event : undefined;
  if (event?.type === 'clear') return after.length === 0;
  const kept = after.slice(0, before.length);
  if (after.slice(before.length).some(({ at }) => at !== clockAt(minutes))) return false;
  const [one, other] =
    event?.type === 'detail' ? [kept, before].map((log) => withoutLatestDetails(log, event.task)) : [kept, before];
  return isAlike(one, other);
}

/** P21: a step keeps every tick that it does not take, and every log entry with its time; Clear leaves nothing. */
export function wrongLoss(before: State, deed: Deed, after: State): Wrong | undefined {
  const [due, found] = [ticksDue(before, deed), after.current.drafts].map((ticks) => Object.entries(ticks).sort());
  if (!isAlike(due, found)) return { held: 'P21', what: 'ticks' };
  return isLogKept(before.current.log, deed, after.current.log, before.deeds.length)
    ? undefined
    : { held: 'P21', what: 'log' };
}

/** Whether a tab reveals nothing of a case: none of its field names is in the text. */
const tellsNothing = ({ session }: Tab): boolean =>
  Object.values(session).every((text) => !/"(answers|drafts|reached|screen)/.test(text));

/** Whether a sealed tab is restored with its texts, and behind Hide or not as expected. */
async function isTakenUp(sealed: Tab, { session }: Tab, isBehindHide: boolean): Promise<boolean> {
  const { text, steps, isHidden } = await unsealedFrom(sealed);
  return text === session[caseKey] && steps === session[stepsKey] && isHidden === isBehindHide;
}

/**
 * P21: a case sealed in a store of its own is restored with the same text, even if the page stopped
 * while sealing another, hidden. Clear in another tab leaves nothing of it, nor do 12 hours of sleep.
 */
export async function wrongSealed(tab: Tab): Promise<Wrong | undefined> {
  const sealed = await sealedIn(tab);
  const isSame = (await isTakenUp(sealed, tab, false)) && (await isTakenUp(await stoppedIn(sealed), tab, true));
  if (!isSame || !tellsNothing(sealed)) return { held: 'P21', what: 'sealed' };
  if (!(await isGoneAfterSleep(sealed))) return { held: 'P21', what: 'slept' };
  const { isEmpty, left, stores } = await clearedElsewhere(sealed);
  const isGone = isEmpty && left.session[caseKey] === undefined && stores === 0;
  return isGone ? undefined : { held: 'P21', what: 'other-tab' };
}
