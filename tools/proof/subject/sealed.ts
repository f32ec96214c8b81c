import { Address } from '../../../src/session/address';
import { type CaseStore, openCase } from '../../../src/session/case-store';
import { keepOn } from '../../../src/session/keep-on';
import { liveCaseKey } from '../../../src/session/live-case-key';
import { liveShelf } from '../../../src/session/live-shelf';
import { followTabs } from '../../../src/session/other-tabs';
import { readKept } from '../../../src/session/take-up';
import { liveKeys } from './app';
import { Browser, database, showIn, type Tab, tellPage } from './browser';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
/** Waits for all that was put off, sealing too. */
async function settled(isSo: () => boolean): Promise<void> {
  for (let left = 200; left > 0 && !isSo(); left -= 1) await pause();
}

/** What a tab keeps of a live case, as text: the case, and the screens shown. */
const textsIn = ({ session }: Tab): readonly [string, string | undefined] => {
  const [caseKey = '', stepsKey = ''] = liveKeys;
  return [session[caseKey] ?? '', session[stepsKey]];
};

/** The tab as a browser keeps it, its texts sealed by the app’s own shelf: with a key of the case that stands in the database. */
export async function sealedIn(tab: Tab): Promise<Tab> {
  const [text, steps] = textsIn(tab);
  const session = Object.fromEntries(Object.entries(tab.session).filter(([key]) => !liveKeys.includes(key)));
  const browser = new Browser({ ...tab, session });
  showIn(browser);
  await liveShelf.open();
  const kept = liveShelf.keep(text, false);
  if (steps !== undefined) liveShelf.keepSteps(steps);
  await kept;
  await settled(() => browser.session.getItem(liveCaseKey) !== null);
  return browser.tab();
}

/** The texts that the shelf makes of a sealed tab. */
export async function unsealedFrom(tab: Tab): Promise<readonly [string | undefined, string | undefined]> {
  showIn(new Browser(tab));
  await liveShelf.open();
  return [liveShelf.kept(), liveShelf.keptSteps()];
}

/** The case of a sealed tab as the app opens it. Throws where it cannot be taken up. */
function openSealed(): CaseStore {
  const taken = readKept(liveShelf.kept() ?? '', 'live');
  if (taken === 'unreadable') throw new Error('A case that was sealed cannot be taken up.');
  const store = openCase(taken.kept, () => new Date(2026, 0, 1));
  keepOn(store, liveShelf, 'live');
  followTabs(store, liveShelf);
  new Address(store).start();
  return store;
}

/** What is left of a sealed case once another tab that holds it has cleared it: whether nothing is entered, what its tab keeps, and how many keys there are. */
export async function clearedElsewhere(tab: Tab) {
  const browser = new Browser(tab);
  showIn(browser);
  await liveShelf.open();
  const store = openSealed();
  tellPage({ id: liveShelf.id(), cleared: true });
  await settled(() => database.rows.size === 0);
  return { isEmpty: store.isEmpty(), left: browser.tab(), keys: database.rows.size };
}
