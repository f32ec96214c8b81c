type Row = readonly [key: string, value: unknown];

/** What is asked of the database, done at once and told of later. */
class Asked {
  onsuccess: (() => void) | undefined;
  oncomplete: (() => void) | undefined;
  onupgradeneeded: (() => void) | undefined;
  constructor(readonly result: unknown) {
    queueMicrotask(() => {
      this.onupgradeneeded?.();
      (this.onsuccess ?? this.oncomplete)?.();
    });
  }
}

/** Stands in for the browser’s database, in memory: one table of rows by their keys. */
class Database {
  readonly rows = new Map<string, unknown>();

  readonly #table = () => ({
    get transaction() {
      return new Asked(undefined);
    },
    get: (key: string) => new Asked(this.rows.get(key)),
    put: (value: unknown, key: string) => void this.rows.set(key, value),
    delete: (key: string) => void this.rows.delete(key),
    getAll: () => new Asked([...this.rows].map(([, value]: Row) => value)),
    getAllKeys: () => new Asked([...this.rows].map(([key]: Row) => key)),
  });

  /** Opens it, as a browser’s `indexedDB.open`. */
  readonly open = () =>
    new Asked({
      createObjectStore: () => undefined,
      transaction: () => ({ objectStore: this.#table }),
    });
}

/** An entry of the history: what the app put on it, and the address. */
interface Entry {
  readonly state: unknown;
  readonly hash: string;
}
type Stored = Readonly<Record<string, string>>;

/** What a browser keeps of a tab whatever becomes of the page in it: its history, the place in it, and what is stored. */
export interface Tab {
  readonly entries: readonly Entry[];
  readonly at: number;
  /** In the tab alone, and on the device. */
  readonly session: Stored;
  readonly device: Stored;
}

/** A tab that was just opened at an address. */
export const newTab = (hash: string): Tab => ({ entries: [{ state: null, hash }], at: 0, session: {}, device: {} });

/** The storage of a tab or a device, as the app is given it. */
class Stores {
  readonly #texts: Map<string, string>;
  constructor(stored: Stored) {
    this.#texts = new Map(Object.entries(stored));
  }
  getItem = (key: string): string | null => this.#texts.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.#texts.set(key, text);
  removeItem = (key: string): void => void this.#texts.delete(key);
  all = (): Stored => Object.fromEntries(this.#texts);
}

interface Moved {
  stopImmediatePropagation: () => void;
}
type Listener = (event: Moved) => void;
type Hearer = (message: { readonly data: unknown }) => void;

/** What stands in for the browser around the app: history, addresses and storage of one tab, in memory. Nothing of the app is in it. */
export class Browser {
  #entries: readonly Entry[];
  #at: number;
  readonly #moves: number[] = [];
  readonly #listeners = new Set<Listener>();
  readonly session: Stores;
  readonly device: Stores;
  /** Whether the app asked for the page to be loaded again. */
  isReloaded = false;
  /** The option that was ticked on the first screen before the app was there, as the page has it. */
  readonly tickedBeforeBoot: { readonly name: string; readonly value: string } | undefined;

  constructor(tab: Tab, tickedBeforeBoot?: { readonly name: string; readonly value: string }) {
    [this.#entries, this.#at, this.tickedBeforeBoot] = [tab.entries, tab.at, tickedBeforeBoot];
    [this.session, this.device] = [new Stores(tab.session), new Stores(tab.device)];
  }

  /** What is kept of the tab, should the page go now. */
  tab = (): Tab => ({ entries: this.#entries, at: this.#at, session: this.session.all(), device: this.device.all() });
  entry = (): Entry => this.#entries[this.#at] ?? { state: null, hash: '' };
  listen = (listener: Listener): void => void this.#listeners.add(listener);
  unlisten = (listener: Listener): void => void this.#listeners.delete(listener);

  put(state: unknown, hash: string, isNew: boolean): void {
    if (isNew) this.#at += 1;
    this.#entries = [...this.#entries.slice(0, this.#at), { state: structuredClone(state), hash }].concat(
      isNew ? [] : this.#entries.slice(this.#at + 1),
    );
  }

  /** Asks to be moved through the history; as in a browser, it happens later. */
  move = (by: number): void => void this.#moves.push(by);

  /** Does what was asked for, and what is asked for because of it. Off either end of the history nothing is moved. */
  settle(): void {
    for (let by = this.#moves.shift(); by !== undefined; by = this.#moves.shift()) {
      if (!this.#entries[this.#at + by]) continue;
      this.#at += by;
      this.#tell();
    }
  }

  /** A link is followed, or an address typed in. */
  follow(hash: string): void {
    this.put(null, hash, true);
    this.#tell();
    this.settle();
  }

  #tell(): void {
    let isStopped = false;
    for (const listener of this.#listeners) {
      if (isStopped || this.isReloaded) return;
      listener({ stopImmediatePropagation: () => (isStopped = true) });
    }
  }
}

let shown = new Browser(newTab('#/'));
/** The browser's database, of all tabs together. */
export const database = new Database();

let [hearers, said]: [readonly Hearer[], readonly unknown[]] = [[], []];
/** The page that was opened last hears what pages have said to other tabs since. */
export const hearOthers = (): void => said.forEach((data) => hearers.forEach((hear) => hear({ data })));
/** What the page says to other tabs, and hears of them: of the page that was opened last. */
class Channel {
  constructor() {
    [hearers, said] = [[], []];
  }
  postMessage = (data: unknown): void => void (said = [...said, data]);
  addEventListener = (_: string, hear: Hearer): void => void (hearers = [...hearers, hear]);
}

/** From now on the app finds itself in this browser. */
export const showIn = (browser: Browser): void => void (shown = browser);

const stores = (of: 'session' | 'device') => ({
  getItem: (key: string) => shown[of].getItem(key),
  setItem: (key: string, text: string) => shown[of].setItem(key, text),
  removeItem: (key: string) => shown[of].removeItem(key),
});
const hashOf = (url: string): string => url.slice(url.indexOf('#'));

/** What the app calls of a browser. */
const called: Readonly<Record<string, unknown>> = {
  window: {
    name: '',
    addEventListener: (on: string, listener: Listener) => on === 'popstate' && shown.listen(listener),
    removeEventListener: (_: string, listener: Listener) => shown.unlisten(listener),
    // Nobody waits for hours here.
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  },
  indexedDB: { open: database.open },
  BroadcastChannel: Channel,
  history: {
    get state() {
      return shown.entry().state;
    },
    pushState: (state: unknown, _: string, url: string) => shown.put(state, hashOf(url), true),
    replaceState: (state: unknown, _: string, url: string) => shown.put(state, hashOf(url), false),
    back: () => shown.move(-1),
    forward: () => shown.move(1),
  },
  location: {
    pathname: '/',
    search: '',
    get hash() {
      return shown.entry().hash;
    },
    reload: () => void (shown.isReloaded = true),
  },
  sessionStorage: stores('session'),
  localStorage: stores('device'),
  document: {
    querySelector: () => shown.tickedBeforeBoot ?? null,
    addEventListener: () => undefined,
    documentElement: { dataset: {} },
  },
  navigator: { languages: ['en'] },
};

/** Does something while a browser stands in for the one that there is not: on a device that keeps no case, whatever was found wrong before. */
export async function inBrowser<T>(work: () => Promise<T>): Promise<T> {
  database.rows.clear();
  const before = Object.keys(called).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(called))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  try {
    return await work();
  } finally {
    for (const [name, was] of before) {
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
