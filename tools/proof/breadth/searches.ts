import { liveSpace } from '../app/live-space';
import { wrongSealed } from '../app/p21-sealed';
import { trainingSpace } from '../app/p23-apart';
import { besideSealed, tabs } from '../app/starts';
import { stateOf } from '../app/state';
import { deedInWords, eventInWords, showDeedInWords, wrongInWords } from '../report/events-in-words';
import { say } from '../report/in-words';
import { inBrowser } from '../subject/browser';
import * as chart from '../subject/chart';
import { alphabetWithNonsense } from './alphabet';
import { chartSpace, everyReport } from './chart-space';
import { search, type Searched, type Wrong } from './search';
import { type Held, type Start, starts } from './starts';

/** What a search came to, with what is wrong in words: what is done, a line for each thing, and what is seen then. */
export interface SearchedIn extends Omit<Searched<unknown>, 'faults'> {
  /** How many of the states were sealed, and taken up again. */
  readonly sealed: number;
  readonly faults: readonly { readonly held: Held; readonly lines: readonly string[] }[];
}

function inWords<Deed>(
  { faults, ...found }: Searched<Deed>,
  lineOf: (deed: Deed) => string,
): Omit<SearchedIn, 'sealed'> {
  const linesOf = (wrong: Wrong, deeds: readonly Deed[]) => [...deeds.map(lineOf), ...wrongInWords(wrong)];
  return { ...found, faults: faults.map(({ wrong, deeds }) => ({ held: wrong.held, lines: linesOf(wrong, deeds) })) };
}

type Sought = readonly Held[];

type ChartStart = 'beginning' | 'list' | 'nonsense';

async function searchChart(start: ChartStart, depth: number, sought: Sought): Promise<SearchedIn> {
  const at = start === 'beginning' ? chart.start() : everyReport();
  const space = start === 'nonsense' ? { ...chartSpace, deedsIn: () => alphabetWithNonsense } : chartSpace;
  return { ...inWords(await search(space, at, depth, sought), eventInWords), sealed: 0 };
}

const stoppedIn = (error: unknown): Wrong => ({ held: 'P21', what: 'stopped', error: String(error) });

async function searchLive(start: 'app' | 'app-list', depth: number, sought: Sought): Promise<SearchedIn> {
  const { space, tabsKept } = liveSpace();
  const found = await search(space, stateOf(tabs[start]()), depth, sought);
  const sealed = sought.includes('P21') ? tabsKept() : [];
  for (const { tab, deeds } of sealed) {
    if (found.faults.some(({ wrong }) => wrong.held === 'P21')) break;
    const wrong = await wrongSealed(tab).catch(stoppedIn);
    if (wrong) return { ...inWords({ ...found, faults: [...found.faults, { wrong, deeds }] }, deedInWords), sealed: 0 };
  }
  return { ...inWords(found, deedInWords), sealed: sealed.length };
}

async function searchTraining(start: 'training' | 'training-list', depth: number, sought: Sought): Promise<SearchedIn> {
  const found = await search(trainingSpace, stateOf(tabs[start]()), depth, sought);
  return { ...inWords(found, deedInWords), sealed: 0 };
}

async function searchShown(page: 'present' | 'presenter', depth: number, sought: Sought) {
  // Only now: while it is loaded it reads the plan, and every fault in that would count as come to by whatever else is searched.
  const { showSpace, shownIn } = await import('../app/p23-shown');
  return inWords(await search(showSpace, shownIn(besideSealed(page)), depth, sought), showDeedInWords);
}

/** Where a case is written, and where one is shown to a group: on the big screen, and on the presenter’s own. */
async function searchAside(depth: number, sought: Sought): Promise<SearchedIn> {
  const all = [
    inWords(await search(trainingSpace, stateOf(tabs.writing()), depth, sought), deedInWords),
    await searchShown('present', depth, sought),
    await searchShown('presenter', depth, sought),
  ];
  const sum = (of: 'states' | 'steps') => all.reduce((count, found) => count + found[of], 0);
  return { depth, states: sum('states'), steps: sum('steps'), sealed: 0, faults: all.flatMap(({ faults }) => faults) };
}

function searchIn(start: Start, depth: number, sought: Sought): Promise<SearchedIn> {
  if (start === 'training-aside') return searchAside(depth, sought);
  if (start === 'beginning' || start === 'list' || start === 'nonsense') return searchChart(start, depth, sought);
  return start === 'app' || start === 'app-list'
    ? searchLive(start, depth, sought)
    : searchTraining(start, depth, sought);
}

/** What is said where the app stops with an error before it can be searched. */
function stopped(sought: Sought, error: unknown): SearchedIn {
  const lines = [say('stopped', { error: String(error) })];
  return { depth: 0, states: 0, steps: 0, sealed: 0, faults: sought.map((held) => ({ held, lines })) };
}

/** Every state that can be come to in so many steps from where the search begins; it ends early where all that is sought is found. */
export const searchFrom = (start: Start, depth: number, sought: Sought = starts[start].holds): Promise<SearchedIn> =>
  inBrowser(() => searchIn(start, depth, sought)).catch((error: unknown) => stopped(sought, error));
