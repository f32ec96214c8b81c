import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { autosave } from '../../src/session/case-store';
import { keptFor, newKey, seal } from '../../src/session/case-database';
import { type LiveStorage, liveStorage } from '../../src/session/live-storage';
import { followTabs } from '../../src/session/other-tabs';
import { Browser, database, hearOthers, inBrowser, newTab, showIn, type Tab } from '../../tools/proof/subject/browser';
import { caseOn } from '../support/app';
import { groomed } from '../support/cases';

const Storage = liveStorage.constructor as new () => LiveStorage;
/** Opens a page in a tab, with its own storage. */
async function pageIn(tab: Tab = newTab('#/')) {
  const [browser, storage] = [new Browser(tab), new Storage()];
  showIn(browser);
  return { browser, storage, found: (await storage.open()).found };
}
/** Opens a page with a case that is kept. Returns it with the case. */
async function pageWithCase() {
  const [page, store] = [await pageIn(), caseOn(groomed, 'referrals/police')];
  autosave(store, page.storage, 'live');
  store.draft('sharing', ['no']);
  await expect.poll(() => database.all.get(`clear-steps-${page.storage.id()}`)?.size).toBe(1);
  return { ...page, store };
}
/** The tab of a browser that was killed: its history is there, its storage is not. */
const killed = (id: string): Tab => ({
  ...newTab('#/'),
  entries: [{ state: { number: 3, ofCase: id }, hash: '#/' }],
});
const refuse = () => {
  throw new Error('refused');
};
/** Puts the store of another case there, last used so long ago. */
async function putStore(id: string, ago: number): Promise<void> {
  const key = await newKey();
  const row = { tab: 'other', key, ...(await seal(key, 'case')), used: Date.now() - ago };
  database.all = new Map([...database.all, [`clear-steps-${id}`, new Map([['other', row]])]]);
}
const gone = (name: string) => {
  database.all = new Map([...database.all].filter(([other]) => other !== name));
  return refuse();
};
const stores = () => [...database.all.keys()].map((name) => name.slice('clear-steps-'.length));

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const hour = 60 * 60_000;
it.each([
  ['for 13 hours', 13 * hour],
  ['by a clock that was put back for ten minutes', -hour / 6],
])('a device that slept %s has no case, though its page is hidden or marked first of all', async (_, slept) => {
  await inBrowser(async () => {
    const { store } = await pageWithCase();
    vi.setSystemTime(Date.now() + slept);
    store.send({ type: 'hide', unasked: true });
    await expect.poll(() => store.isEmpty()).toBe(true);
    expect([store.view().screen, database.all.size]).toEqual(['notes', 0]);
  });
});

it('a page that hides by itself does not lengthen the 12 hours', async () => {
  await inBrowser(async () => {
    const { store, storage } = await pageWithCase();
    vi.setSystemTime(Date.now() + hour);
    store.send({ type: 'hide', unasked: true });
    await storage.keep('', true);
    vi.setSystemTime(Date.now() + keptFor - hour);
    expect(await storage.isOver()).toBe(true);
  });
});

it('of a case that another tab cleared, the next step is not taken for a full disk: it is cleared here', async () => {
  await inBrowser(async () => {
    const { store } = await pageWithCase();
    database.all = new Map();
    store.draft('sharing', ['yes']);
    await expect.poll(() => store.isEmpty()).toBe(true);
    await new Promise((done) => setTimeout(done));
    expect([store.view().notice, database.all.size]).toEqual(['cleared', 0]);
  });
});

it('a tab that has no room makes no store at any moment: a reload in the middle finds no case', async () => {
  await inBrowser(async () => {
    const { browser, storage } = await pageIn();
    browser.session.setItem = refuse;
    const opens = vi.spyOn(database, 'open');
    expect([await storage.keep('a case', false), await storage.keep('a case', false)]).toEqual([false, false]);
    expect(opens).not.toHaveBeenCalled();
  });
});

it('a case of which the first row is still being written is not over', async () => {
  await inBrowser(async () => {
    const { storage } = await pageIn();
    const writing = storage.keep('a case', false);
    const looks: boolean[] = [];
    for (let at = 0; at < 100; at += 1) looks.push(await storage.isOver());
    expect([await writing, looks.includes(true), await storage.isOver()]).toEqual([true, false, false]);
  });
});

it('a case is not taken for none where a browser that was killed has a slow database: nothing is written over it', async () => {
  await inBrowser(async () => {
    await putStore('slow', 0);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const names = vi.spyOn(database, 'databases').mockImplementation(() => new Promise(() => undefined));
    const opening = pageIn(killed('slow'));
    await vi.advanceTimersByTimeAsync(60_000);
    const { storage, found } = await opening;
    names.mockRestore();
    vi.useRealTimers();
    expect([found, await storage.keep('another case', false)]).toEqual(['locked', false]);
    expect([...(database.all.get('clear-steps-slow')?.keys() ?? [])]).toEqual(['other']);
  });
});

it.each([
  ['decrypt', crypto.subtle, 'decrypt'],
  ['decode', TextDecoder.prototype, 'decode'],
])(
  'a case that the browser cannot %s at that moment is not lost, nor is another written over it',
  async (_, of, name) => {
    await inBrowser(async () => {
      await putStore('whole', 0);
      vi.spyOn(of as SubtleCrypto, name as 'decrypt').mockImplementationOnce(refuse);
      const { storage, found } = await pageIn(killed('whole'));
      expect([found, await storage.keep('another case', false)]).toEqual(['locked', false]);
      expect((await pageIn(killed('whole'))).storage.kept()).toBe('case');
    });
  },
);

it('a case in which nothing has changed is not lost where the browser cannot write it once more', async () => {
  await inBrowser(async () => {
    const { browser, storage } = await pageWithCase();
    vi.spyOn(crypto.subtle, 'encrypt').mockImplementation(refuse);
    storage.keepSteps('{}');
    expect(await storage.keep(storage.kept()!, false)).toBe(true);
    expect((await pageIn(browser.tab())).found).toBe('case');
  });
});

it('what is entered beside a case that cannot be opened stays, though that one is cleared elsewhere or runs out', async () => {
  await inBrowser(async () => {
    await putStore('locked', keptFor - hour);
    const opens = vi.spyOn(database, 'open').mockImplementation(refuse);
    const [{ storage }, store] = [await pageIn(killed('locked')), caseOn({}, 'immediate-danger')];
    autosave(store, storage, 'live');
    followTabs(store, storage);
    store.draft('sharing', ['no']);
    new BroadcastChannel('clear-steps').postMessage({ id: 'locked', cleared: true });
    hearOthers();
    opens.mockRestore();
    vi.setSystemTime(Date.now() + 2 * hour);
    expect([await storage.isOver(), store.view().drafts]).toEqual([false, { sharing: ['no'] }]);
    vi.setSystemTime(Date.now() + keptFor);
    expect(await storage.isOver()).toBe(true);
  });
});

it('a copied tab that is killed before it wrote a step has back what it showed, not what the other was told since', async () => {
  await inBrowser(async () => {
    const [other, name] = [await pageWithCase(), window.name];
    window.name = '';
    const { browser, storage } = await pageIn(other.browser.tab());
    const [shown, copy] = [storage.kept(), window.name];
    const opens = vi.spyOn(database, 'open').mockReturnValue(new EventTarget() as never);
    void storage.keep('a step', false);
    await expect.poll(() => opens.mock.calls.length).toBe(1);
    opens.mockRestore();
    window.name = name;
    showIn(other.browser);
    other.store.draft('sharing', ['yes']);
    await expect.poll(() => other.storage.keep(other.storage.kept()!, false)).toBe(true);
    window.name = copy;
    expect((await pageIn(browser.tab())).storage.kept()).toBe(shown);
  });
});

it.each([
  ['goes with its store', undefined, 'cleared', []],
  ['is said to be gone where another tab has deleted that, so that the browser refuses', gone, 'cleared', []],
  ['is said to be left where the browser does not delete that', refuse, 'cleared-not-dropped', ['locked']],
])('a case that cannot be opened and is cleared %s', async (_, deletes, notice, left) => {
  await inBrowser(async () => {
    await putStore('locked', 0);
    const opens = vi.spyOn(database, 'open').mockImplementation(refuse);
    if (deletes) vi.spyOn(database, 'deleteDatabase').mockImplementation(deletes);
    const [{ storage, found }, store] = [await pageIn(killed('locked')), caseOn({}, 'immediate-danger')];
    autosave(store, storage, 'live');
    store.send({ type: 'clear' });
    await expect.poll(() => store.view().notice).toBe(notice);
    expect([found, store.view().notice, stores()]).toEqual(['locked', notice, left]);
    opens.mockRestore();
  });
});

it('old stores are dropped past one that refuses, and one that is only being made is left', async () => {
  await inBrowser(async () => {
    for (const id of ['refuses', 'stays', 'old']) await putStore(id, keptFor + hour);
    await putStore('young', hour);
    database.all = new Map([...database.all, ['clear-steps-made', new Map<string, unknown>()]]);
    const { deleteDatabase } = database;
    vi.spyOn(database, 'deleteDatabase').mockImplementation((name) =>
      name.endsWith('stays') ? refuse() : deleteDatabase(name),
    );
    const { open } = database;
    vi.spyOn(database, 'open').mockImplementation((name) => (name.endsWith('refuses') ? refuse() : open(name)));
    const { storage } = await pageIn();
    followTabs(caseOn({}, 'immediate-danger'), storage);
    await expect.poll(stores).not.toContain('old');
    await new Promise((done) => setTimeout(done, 50));
    expect(stores()).toEqual(['refuses', 'stays', 'young', 'made']);
  });
});
