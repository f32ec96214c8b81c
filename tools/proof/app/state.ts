import { once } from '../search/once';
import { App, type Deed, type CaseState, stepsKeys } from '../subject/app';
import type { Tab } from '../subject/browser';
import type { Chart } from '../subject/chart';
import { beside } from '../terms/screens';
import { type Trail, trailFrom } from '../terms/trail';

/** The app at one moment: what the browser keeps of its tab, the case, and the steps that led here. */
export interface State {
  readonly tab: Tab;
  readonly current: CaseState;
  readonly chart: Chart;
  readonly trail: Trail;
  readonly start: Tab;
  readonly deeds: readonly Deed[];
}

/** Returns the state of a newly opened tab. */
export function stateOf(start: Tab): State {
  const app = new App(start, 0);
  const current = app.current();
  return { tab: app.tab(), current, chart: app.chart(), trail: trailFrom(current.place), start, deeds: [] };
}

const sorted = (things: object): object => Object.entries(things).sort(([one], [other]) => (one < other ? -1 : 1));
/** The case in a fixed order, without the pages beside the walk, which are always open. */
const inOrder = ({ reached, answers, drafts, said, marks, told, ...current }: CaseState): object => ({
  ...current,
  by: [answers, drafts, said, marks, told].map(sorted),
  reached: reached.filter((screen) => !beside.some((page) => page === screen)).sort(),
});
const textOf = once((one: CaseState) => JSON.stringify(inOrder(one)));
/** Whether two moments have the same case. */
export const isSame = (one: CaseState, other: CaseState): boolean => textOf(one) === textOf(other);

/** Whether nothing was entered: then nothing is kept, and only the address has a place. */
export const isNew = ({ answers, drafts, log }: CaseState): boolean =>
  JSON.stringify([answers, drafts, log]) === '[{},{},[]]';

/** The history without the random names of cases: of an earlier case only the fact that it is another counts. */
function historyOf({ entries, at }: Tab): unknown {
  const own = entries[at]?.state as { readonly ofCase?: string } | null;
  return entries.map(({ state, hash }) => {
    const entry = state as { readonly number?: number; readonly ofCase?: string } | null;
    return [hash, entry?.number, entry?.ofCase === own?.ofCase];
  });
}
/** Returns what the tab keeps of the screens shown, as text; undefined if nothing. */
export const stepsIn = ({ session }: Tab): string | undefined => stepsKeys.map((key) => session[key]).find(Boolean);
/** Whether two tabs have the same history and the same position in it. */
export const isSameHistory = (one: Tab, other: Tab): boolean =>
  one.at === other.at && JSON.stringify(historyOf(one)) === JSON.stringify(historyOf(other));

/** Returns the case of a state and its page, without the times of the marks. */
export const caseKeyOf = once(({ tab, current }: State) => {
  const { log, ...others } = current;
  const entries = log.map((entry) => ({ ...entry, at: undefined }));
  return JSON.stringify([inOrder({ ...others, log: [] }), entries, tab.entries[tab.at]?.hash]);
});
/** Returns all that distinguishes a state: case, history, position and what is kept. */
export const keyOf = once((state: State) =>
  JSON.stringify([caseKeyOf(state), historyOf(state.tab), state.tab.at, stepsIn(state.tab), state.trail]),
);
