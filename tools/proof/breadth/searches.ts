import { liveSpace } from '../app/live-space';
import { wrongSealed } from '../app/p21-survives';
import { trainingSpace } from '../app/p23-apart';
import { tabs } from '../app/starts';
import { stateOf } from '../app/state';
import { inBrowser } from '../subject/browser';
import * as chart from '../subject/chart';
import { alphabetWithNonsense } from './all-events';
import { chartSpace, everyReport, fromAnywhere } from './chart-space';
import { search, type Searched, type Wrong } from './search';
import { type Property, type Start, starts } from './starts';

/** The result of a search. `sealed`: how many states were sealed and restored. */
export type SearchedIn = Searched<unknown> & { readonly sealed?: number };
type Sought = readonly Property[];

const stoppedIn = (error: unknown): Wrong => ({ held: 'P21', what: 'stopped', error: String(error) });

async function searchLive(start: 'app' | 'app-list', depth: number, sought: Sought): Promise<SearchedIn> {
  const { space, tabsKept } = liveSpace();
  const found = await search(space, stateOf(tabs[start]()), depth, sought);
  const kept = sought.includes('P21') ? tabsKept() : [];
  for (const { tab, deeds } of kept) {
    if (found.faults.some(({ wrong }) => wrong.held === 'P21')) break;
    const wrong = await wrongSealed(tab).catch(stoppedIn);
    if (wrong) return { ...found, faults: [...found.faults, { wrong, deeds }] };
  }
  return { ...found, sealed: kept.length };
}

const withNonsense = { ...chartSpace, deedsIn: () => alphabetWithNonsense };
const searchIn: Readonly<Record<Start, (depth: number, sought: Sought) => Promise<SearchedIn>>> = {
  beginning: (...to) => search(chartSpace, chart.start(), ...to),
  list: (...to) => search(chartSpace, everyReport(), ...to),
  nonsense: (...to) => search(withNonsense, everyReport(), ...to),
  anywhere: (...to) => search(fromAnywhere, chart.start(), ...to),
  app: (...to) => searchLive('app', ...to),
  'app-list': (...to) => searchLive('app-list', ...to),
  training: (...to) => search(trainingSpace, stateOf(tabs.training()), ...to),
  'training-list': (...to) => search(trainingSpace, stateOf(tabs['training-list']()), ...to),
  writing: (...to) => search(trainingSpace, stateOf(tabs.writing()), ...to),
};

/** The result if the app stops with an error before it can be searched. */
const stopped = (sought: Sought, error: unknown): SearchedIn => ({
  ...{ depth: 0, states: 0, steps: 0 },
  faults: sought.map((held) => ({ wrong: { held, what: 'stopped', error: String(error) }, deeds: [] })),
});

/** Searches every state within `depth` steps from a start; ends early once everything sought is found. */
export const searchFrom = (
  start: Start,
  depth: number = starts[start].depth,
  sought: Sought = starts[start].holds,
): Promise<SearchedIn> =>
  inBrowser(() => searchIn[start](depth, sought)).catch((error: unknown) => stopped(sought, error));
