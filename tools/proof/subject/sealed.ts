import { Address } from '../../../src/session/address';
import { type CaseStore, keepOn, openCase } from '../../../src/session/case-store';
import { type LiveStorage, liveStorage } from '../../../src/session/live-storage';
import { followTabs } from '../../../src/session/other-tabs';
import { readKept } from '../../../src/session/take-up';
import { liveKeys } from './app';
import { Browser, database, hearOthers, showIn, type Tab } from './browser';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
/** Waits for all that was put off. */
async function settled(isSo: () => boolean): Promise<void> {
  for (let left = 200; left > 0 && !isSo(); left -= 1) await pause();
}

/** What a tab keeps of a live case, as text: the case, and the screens shown. */
const textsIn = ({ session }: Tab): readonly [string, string | undefined] => {
  const [caseKey = '', stepsKey = ''] = liveKeys;
  return [session[caseKey] ?? '', session[stepsKey]];
};

/** A page that is opened in a tab, with a storage of its own: it has nothing but what the tab and the database keep. */
interface Page {
  readonly browser: Browser;
  readonly storage: LiveStorage;
  readonly isHidden: boolean;
}

/** Makes a storage as the app’s one, which its page alone makes. */
const CaseStorage = liveStorage.constructor as new () => LiveStorage;

async function pageIn(tab: Tab): Promise<Page> {
  const [browser, storage] = [new Browser(tab), new CaseStorage()];
  showIn(browser);
  const { isHidden } = await storage.open();
  return { browser, storage, isHidden };
}

/** The tab as a browser keeps it, its texts sealed by the app’s own storage: with a key of the case that stands in the database. */
export async function sealedIn(tab: Tab): Promise<Tab> {
  const [text, steps] = textsIn(tab);
  const session = Object.fromEntries(Object.entries(tab.session).filter(([key]) => !liveKeys.includes(key)));
  const { browser, storage } = await pageIn({ ...tab, session });
  const kept = storage.keep(text, false);
  if (steps !== undefined) storage.keepSteps(steps);
  await kept;
  return browser.tab();
}

/** A sealed tab whose page stopped as it was hidden, while something else was being sealed. */
export async function stoppedIn(tab: Tab): Promise<Tab> {
  const { browser, storage } = await pageIn(tab);
  const kept = storage.keep('', true);
  const left = browser.tab();
  await kept;
  return left;
}

/** The texts that the storage makes of a sealed tab, and whether they come back behind Hide. */
export async function unsealedFrom(tab: Tab) {
  const { storage, isHidden } = await pageIn(tab);
  return { text: storage.kept(), steps: storage.keptSteps(), isHidden };
}

/** The case of a sealed tab as the app opens it in a page. Throws where it cannot be taken up. */
function openSealed({ browser, storage }: Page): CaseStore {
  showIn(browser);
  const taken = readKept(storage.kept() ?? '', 'live');
  if (taken === 'unreadable') throw new Error('A case that was sealed cannot be taken up.');
  const store = openCase(taken.kept, () => new Date(2026, 0, 1));
  keepOn(store, storage, 'live');
  followTabs(store, storage);
  new Address(store, storage).start();
  return store;
}

/** What is left of a sealed case once another tab that holds it has cleared it: whether nothing is entered, what its tab keeps, and how many keys there are. */
export async function clearedElsewhere(tab: Tab) {
  const [other, here] = [await pageIn(tab), await pageIn(tab)];
  const [inOther, store] = [openSealed(other), openSealed(here)];
  showIn(other.browser);
  inOther.send({ type: 'clear' });
  showIn(here.browser);
  hearOthers();
  await settled(() => database.rows.size === 0);
  return { isEmpty: store.isEmpty(), left: here.browser.tab(), keys: database.rows.size };
}
