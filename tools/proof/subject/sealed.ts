import { Address } from '../../../src/session/address';
import { type CaseStore, autosave, openCase } from '../../../src/session/case-store';
import { type LiveStorage, liveStorage } from '../../../src/session/live-storage';
import { followTabs } from '../../../src/session/other-tabs';
import { readKept } from '../../../src/session/take-up';
import { liveKeys } from './app';
import { Browser, database, hearOthers, showIn, type Tab } from './browser';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
/** Waits for deferred work until `isSo` returns true. */
async function settled(isSo: () => boolean): Promise<void> {
  for (let left = 200; left > 0 && !isSo(); left -= 1) await pause();
}

/** Returns what a tab keeps of a live case as text: the case, and the screens shown. */
const textsIn = ({ session }: Tab): readonly [string, string | undefined] => {
  const [caseKey = '', stepsKey = ''] = liveKeys;
  return [session[caseKey] ?? '', session[stepsKey]];
};

/** A page opened in a tab. Its new storage knows only what the tab and the database keep. */
interface Page {
  readonly browser: Browser;
  readonly storage: LiveStorage;
  readonly isHidden: boolean;
}

/** Makes another instance of the app’s storage, of which a page has only one. */
const CaseStorage = liveStorage.constructor as new () => LiveStorage;

async function pageIn(tab: Tab): Promise<Page> {
  const [browser, storage] = [new Browser(tab), new CaseStorage()];
  showIn(browser);
  const { isHidden } = await storage.open();
  return { browser, storage, isHidden };
}

/** Returns the tab with its texts sealed by the app’s own storage; the case is in a database. */
export async function sealedIn(tab: Tab): Promise<Tab> {
  const [text, steps] = textsIn(tab);
  const session = Object.fromEntries(Object.entries(tab.session).filter(([key]) => !liveKeys.includes(key)));
  const { browser, storage } = await pageIn({ ...tab, session });
  const kept = storage.keep(text, false);
  if (steps !== undefined) storage.keepSteps(steps);
  await kept;
  return browser.tab();
}

/** Returns a sealed tab whose page stopped while hidden, as another text was being sealed. */
export async function stoppedIn(tab: Tab): Promise<Tab> {
  const { browser, storage } = await pageIn(tab);
  const { all } = database;
  const kept = storage.keep('', true);
  const left = browser.tab();
  await kept;
  database.all = all;
  return left;
}

/** Returns the texts that the storage reads from a sealed tab, and whether they return hidden. */
export async function unsealedFrom(tab: Tab) {
  const { storage, isHidden } = await pageIn(tab);
  return { text: storage.kept(), steps: storage.keptSteps(), isHidden };
}

/** Opens the case of a sealed tab as the app does, and waits until what that keeps is written. Throws if it cannot. */
async function openSealed(tab: Tab): Promise<Page & { readonly store: CaseStore }> {
  const page = await pageIn(tab);
  const { storage } = page;
  const taken = readKept(storage.kept() ?? '', 'live');
  if (taken === 'unreadable') throw new Error('A case that was sealed cannot be taken up.');
  const store = openCase(taken.kept, () => new Date(2026, 0, 1));
  autosave(store, storage, 'live');
  followTabs(store, storage);
  new Address(store, storage).start();
  await storage.keep(storage.kept() ?? '', false);
  return { ...page, store };
}

/** Shows a page again after a sleep. Returns whether nothing of its case is left. */
async function isGoneAfter(slept: number, { browser, store }: Awaited<ReturnType<typeof openSealed>>) {
  const { now } = Date;
  Date.now = () => now() + slept;
  showIn(browser);
  browser.wakers.forEach((wake) => wake());
  const isGone = () => store.isEmpty() && database.all.size === 0;
  await settled(isGone);
  Date.now = now;
  return isGone();
}

const longSleep = 12 * 60 * 60_000;
/** Whether a tab that slept for 12 hours has nothing of its case when it is shown again. The database stays as it was. */
export async function isGoneAfterSleep(tab: Tab): Promise<boolean> {
  const { all } = database;
  const isGone = await isGoneAfter(longSleep, await openSealed(tab));
  database.all = all;
  return isGone;
}

/**
 * Clears a sealed case in another tab. Returns whether it is empty here, and in a tab that slept meanwhile and is shown
 * again; also what this tab keeps and the stores left.
 */
export async function clearedElsewhere(tab: Tab) {
  const other = await openSealed(tab);
  const asleep = await openSealed(tab);
  const here = await openSealed(tab);
  showIn(other.browser);
  other.store.send({ type: 'clear' });
  showIn(here.browser);
  hearOthers();
  await settled(() => database.all.size === 0);
  const isEmpty = here.store.isEmpty() && (await isGoneAfter(0, asleep));
  return { isEmpty, left: here.browser.tab(), stores: database.all.size };
}
