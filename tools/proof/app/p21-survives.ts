import type { Wrong } from '../breadth/search';
import { App, type Deed, liveKeys, type Standing } from '../subject/app';
import { newTab, type Tab } from '../subject/browser';
import * as chart from '../subject/chart';
import { ticksDue } from './after';
import { isNew, isSame, isSameHistory, type State, stepsIn } from './state';

const hide = { do: 'send', event: chart.hide } as const;
const carryOn = { do: 'send', event: chart.carryOn } as const;
const clear = { do: 'send', event: chart.clear } as const;

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
/** The state as it is taken up a minute later from what the tab keeps: after a reload, or where the page went down. */
const takenUp = ({ tab, deeds }: State, from = tab): App => new App(from, deeds.length + 1);

/** Whether the same is taken up from a tab. */
function isTakenUp(state: State, from?: Tab): boolean {
  const app = takenUp(state, from);
  return isSame(app.standing(), state.standing) && isSameHistory(app.tab(), state.tab);
}

function isAfterLanguage(state: State): boolean {
  const app = takenUp(state).speak('cy');
  return isTakenUp(state, app.tab());
}

/** Behind Hide and back, and with the page loaded again meanwhile. */
function isAfterHide(state: State): boolean {
  if (state.standing.screen === 'notes') return true;
  const hidden = takenUp(state).after(hide);
  const again = takenUp(state, hidden.tab());
  const isBack = (app: App) => isSame(app.after(carryOn).standing(), state.standing);
  return isBack(hidden) && again.standing().screen === 'notes' && (isNew(state.standing) || isBack(again));
}

/** All that was done, done again in a page that was never loaded again but where the step itself does so. */
function isWithoutReload(state: State): boolean {
  let app = new App(state.start, 0);
  for (const [minutes, deed] of state.deeds.entries()) {
    app.minutes = minutes;
    app = deed.do === 'tick-early' ? new App(app.tab(), minutes, deed.option) : app.after(deed);
  }
  return isSame(app.standing(), state.standing) && isSameHistory(app.tab(), state.tab);
}

const isNothing = ({ answers, drafts, said, log, marks, told, screen }: Standing): boolean =>
  screen === 'immediate-danger' && isAlike([answers, drafts, said, log, marks, told], [{}, {}, {}, [], {}, {}]);
/** Whether a tab keeps nothing of a case: no text, and in its history nothing but numbers and names of cases drawn by lot. */
const keepsNothing = ({ session, entries }: Tab): boolean =>
  liveKeys.every((key) => session[key] === undefined)
  && entries.every(({ state }) => Object.keys(state ?? {}).every((key) => key === 'number' || key === 'ofCase'));

const tickNo = { do: 'tick', question: 'immediate-danger', options: ['no'] } as const;
/** Whether a case begun after Clear is kept as one that was begun in a new tab. */
function isBegunAnew(app: App): boolean {
  const begun = (one: App) => stepsIn(one.after(tickNo).after({ do: 'continue' }).tab());
  return begun(app) === begun(new App(newTab('#/'), 0));
}

/** Clear leaves nothing: on the screen, in the tab, after a reload, all the way back through the history, and in the case begun next. */
function isCleared(state: State): boolean {
  if (isNew(state.standing)) return true;
  if (!isBegunAnew(takenUp(state).after(clear))) return false;
  const app = takenUp(state).after(clear);
  if (!isNothing(app.standing()) || !keepsNothing(app.tab()) || !isNothing(takenUp(state, app.tab()).standing()))
    return false;
  for (let left = app.tab().at; left > 0; left -= 1)
    if (!isNothing(app.after({ do: 'browser-back' }).standing()) || !keepsNothing(app.tab())) return false;
  return true;
}

const [caseKey = ''] = liveKeys;
const textIn = ({ tab }: State): Readonly<Record<string, unknown>> | undefined => {
  const text = tab.session[caseKey];
  return text === undefined ? undefined : (JSON.parse(text) as Readonly<Record<string, unknown>>);
};
const withText = ({ tab }: State, text: object): Tab => ({
  ...tab,
  session: { ...tab.session, [caseKey]: JSON.stringify(text) },
});

/** A case of another edition of the protocol counts for nothing, and is not kept on. */
function isRefusedOfOther(state: State): boolean {
  const text = textIn(state);
  if (!text) return true;
  const app = takenUp(state, withText(state, { ...text, edition: '2008-03' }));
  const { answers, drafts, log } = app.standing();
  return isAlike([answers, drafts, log], [{}, {}, []]) && keepsNothing(app.tab());
}

type Entry = Readonly<Record<string, unknown>>;
const untold = (log: readonly object[]): readonly Entry[] => log.map((entry) => ({ ...entry, told: undefined }));
/** A case that the app before this one kept is carried on with all that it said; what was told it did not keep, so all of it is news. */
function isCarriedOn(state: State): boolean {
  const text = textIn(state);
  if (!text) return true;
  const older: Entry = { ...text, version: 3, log: untold(text['log'] as readonly Entry[]), said: undefined };
  const found = takenUp(state, withText(state, older)).standing();
  const { log, told, said } = found;
  const isTold = log.some((entry) => (entry.told ?? []).length > 0) || Object.values(told).some((all) => all.length > 0);
  const known = { ...found, said: state.standing.said, told: state.standing.told, log: state.standing.log };
  return !isTold && isAlike(said, {}) && isSame(known, state.standing) && isAlike(untold(log), untold(state.standing.log));
}

const survivals: Readonly<Record<string, (state: State) => boolean>> = {
  reload: (state) => isTakenUp(state),
  language: isAfterLanguage,
  hide: isAfterHide,
  'without-reload': isWithoutReload,
  clear: isCleared,
  'other-edition': isRefusedOfOther,
  'older-form': isCarriedOn,
};

/** P21: what survives, in a state however it was come to. */
export function wrongSurvival(state: State): Wrong | undefined {
  const found = Object.entries(survivals).find(([, holds]) => !holds(state));
  return found && { held: 'P21', what: found[0] };
}

/** P21: a step leaves every tick that it does not take, and every entry of the log with its time; Clear leaves nothing. */
export function wrongLoss(before: State, deed: Deed, after: State): Wrong | undefined {
  if (!isAlike(Object.entries(ticksDue(before, deed)).sort(), Object.entries(after.standing.drafts).sort()))
    return { held: 'P21', what: 'ticks' };
  const isCleared = deed.do === 'send' && deed.event.type === 'clear';
  const isDetail = deed.do === 'send' && deed.event.type === 'detail';
  const of = ({ standing: { log } }: State) => log.map(({ task, do: does, at, told }) => ({ task, does, at, told }));
  const kept = isDetail ? of(after).slice(0, before.standing.log.length) : after.standing.log.slice(0, before.standing.log.length);
  const due = isCleared ? [] : isDetail ? of(before) : before.standing.log;
  return isAlike(kept, due) ? undefined : { held: 'P21', what: 'log' };
}
