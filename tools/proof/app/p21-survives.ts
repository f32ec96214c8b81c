import type { Wrong } from '../breadth/search';
import { App, clockAt, type Deed, type Language, liveKeys, type CurrentMark } from '../subject/app';
import type { Tab } from '../subject/browser';
import * as chart from '../subject/chart';
import { clearedElsewhere, sealedIn, stoppedIn, unsealedFrom } from '../subject/sealed';
import { ticksDue } from './after';
import { isNew, isSame, isSameHistory, type State, stepsIn } from './state';

const [caseKey = '', stepsKey = ''] = liveKeys;
const hide = { do: 'send', event: chart.hide } as const;
const carryOn = { do: 'send', event: chart.carryOn } as const;
const clear = { do: 'send', event: chart.clear } as const;

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** The state as it is taken up a minute later from what the tab keeps: after a reload, or where the page went down. */
const takenUp = ({ tab, deeds }: State, from = tab): App => new App(from, deeds.length + 1);

const stands = (app: App, { current, tab }: State): boolean =>
  isSame(app.current(), current) && isSameHistory(app.tab(), tab);

/** Behind Hide and back, and with the page loaded again meanwhile. */
function isAfterHide(app: App, state: State): boolean {
  if (state.current.screen === 'notes') return true;
  const again = takenUp(state, app.after(hide).tab());
  if (again.current().screen !== 'notes') return false;
  const isBack = (one: App) => isSame(one.after(carryOn).current(), state.current);
  return isBack(app) && (isNew(state.current) || isBack(again));
}

/** All that was done, done again in a page that was never loaded again but where the step itself does so. */
function isWithoutReload(state: State): boolean {
  let app = new App(state.start, 0);
  for (const [minutes, deed] of state.deeds.entries()) {
    app.minutes = minutes;
    app = deed.do === 'tick-early' ? new App(app.tab(), minutes, deed.option) : app.after(deed);
  }
  return stands(app, state);
}

const isNothing = ({ answers, drafts, said, log, marks, told, screen }: CurrentMark): boolean =>
  screen === 'immediate-danger' && isAlike([answers, drafts, said, log, marks, told], [{}, {}, {}, [], {}, {}]);
/** Whether a tab keeps nothing of a case: no text, and in its history nothing but numbers and names of cases drawn by lot. */
const keepsNothing = ({ session, entries }: Tab): boolean =>
  liveKeys.every((key) => session[key] === undefined)
  && entries.every(({ state }) => Object.keys(state ?? {}).every((key) => key === 'number' || key === 'ofCase'));

const tickNo = { do: 'tick', question: 'immediate-danger', options: ['no'] } as const;
/** The screens that are kept as shown once a case is begun. */
function shownSince(app: App): readonly string[] {
  const steps = JSON.parse(stepsIn(app.after(tickNo).after({ do: 'continue' }).tab()) ?? '{}') as object;
  return [...new Set(Object.values(steps).map(({ screen }: { readonly screen: string }) => screen))].sort();
}

/** Clear leaves nothing: no way back, nothing on the screen, in the tab, after a reload, all the way back through the history, and in the case begun next. */
function isCleared(app: App, state: State): boolean {
  if (isNew(state.current)) return true;
  const tab = app.after(clear).tab();
  if (app.address.back()) return false;
  if (!isNothing(app.current()) || !keepsNothing(tab) || !isNothing(takenUp(state, tab).current())) return false;
  for (let left = tab.at; left > 0; left -= 1)
    if (!isNothing(app.after({ do: 'browser-back' }).current()) || !keepsNothing(app.tab())) return false;
  return isAlike(shownSince(app), ['immediate-danger', 'need']);
}

/** What no case of today says of itself: the edition of the protocol, and the form in which it is kept. */
const others = [{ edition: '2008-03' }, { version: 0 }];
/** A case of another edition of the protocol, or kept in another form, counts for nothing, and is not kept on. */
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

/** Whether a state is come to so soon that all is tried in it; further on, what takes long is tried in one way of several. */
const isSoon = ({ deeds }: State): boolean => deeds.length <= 2;

/** Whether a case stands as it was in another language, and with the page loaded again in it. */
const isSpoken = (app: App, state: State, language: Language): boolean =>
  stands(app.speak(language), state) && stands(takenUp(state, app.tab()), state);

/** What of the case is lost, if anything is, one after another in the same page: each must leave it as it was, but for Clear. */
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

/** P21: what survives, in a state however it was come to. `isKnown`: the same case, on the same page, was tried with another history before. */
export function wrongSurvival(state: State, isKnown: boolean): Wrong | undefined {
  const what = lostIn(state, isKnown);
  return what === undefined ? undefined : { held: 'P21', what };
}

type Log = CurrentMark['log'];
/** A log without what can be added later to the latest entry of a task. */
function withoutLatestDetails(log: Log, of: string): readonly object[] {
  const latest = log.findLastIndex(({ task }) => task === of);
  const bare = ({ task, do: does, by, at, told }: Log[number]): object => ({ task, does, by, at, told });
  return log.map((entry, index) => (index === latest ? bare(entry) : entry));
}

/** Whether all of the log before stands at the beginning of the one after; details may be added to it. What is new has the time of its deed. */
function isLogKept(before: Log, deed: Deed, after: Log, minutes: number): boolean {
  const event = deed.do === 'send' ? deed.event : undefined;
  if (event?.type === 'clear') return after.length === 0;
  const kept = after.slice(0, before.length);
  if (after.slice(before.length).some(({ at }) => at !== clockAt(minutes))) return false;
  const [one, other] =
    event?.type === 'detail' ? [kept, before].map((log) => withoutLatestDetails(log, event.task)) : [kept, before];
  return isAlike(one, other);
}

/** P21: a step leaves every tick that it does not take, and every entry of the log with its time; Clear leaves nothing. */
export function wrongLoss(before: State, deed: Deed, after: State): Wrong | undefined {
  const [due, found] = [ticksDue(before, deed), after.current.drafts].map((ticks) => Object.entries(ticks).sort());
  if (!isAlike(due, found)) return { held: 'P21', what: 'ticks' };
  return isLogKept(before.current.log, deed, after.current.log, before.deeds.length)
    ? undefined
    : { held: 'P21', what: 'log' };
}

/** Whether a tab tells nothing of a case: no field of its text stands in it by its name. */
const tellsNothing = ({ session }: Tab): boolean =>
  Object.values(session).every((text) => !/"(answers|drafts|reached|screen)/.test(text));

/** Whether a tab is taken up with the texts that were sealed, and comes back as it is said: behind Hide, or not. */
async function isTakenUp(sealed: Tab, { session }: Tab, isBehindHide: boolean): Promise<boolean> {
  const { text, steps, isHidden } = await unsealedFrom(sealed);
  return text === session[caseKey] && steps === session[stepsKey] && isHidden === isBehindHide;
}

/**
 * P21: a case as it is really kept, sealed in the tab with a key in the database, is taken up with the same text, also where the page
 * stopped while it sealed another, hidden; a Clear in another tab leaves nothing of it.
 */
export async function wrongSealed(tab: Tab): Promise<Wrong | undefined> {
  const sealed = await sealedIn(tab);
  const isSame = (await isTakenUp(sealed, tab, false)) && (await isTakenUp(await stoppedIn(sealed), tab, true));
  if (!isSame || !tellsNothing(sealed)) return { held: 'P21', what: 'sealed' };
  const { isEmpty, left, keys } = await clearedElsewhere(sealed);
  const isGone = isEmpty && left.session[caseKey] === undefined && keys === 0;
  return isGone ? undefined : { held: 'P21', what: 'other-tab' };
}
