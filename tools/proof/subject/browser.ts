/** A request to the database: done at once, reported later. */
class Asked {
  onsuccess: (() => void) | undefined;
  onerror: (() => void) | undefined;
  onupgradeneeded: (() => void) | undefined;
  readonly transaction = { abort: () => (this.onsuccess = this.onerror) };
  constructor(
    readonly result: unknown,
    isNew = false,
  ) {
    queueMicrotask(() => {
      if (isNew) this.onupgradeneeded?.();
      this.onsuccess?.();
    });
  }
}

/** A change of the database, complete once all that was asked for in it is reported. */
class Change {
  oncomplete: (() => void) | undefined;
  readonly objectStore: () => object;
  constructor(rows: object) {
    this.objectStore = () => rows;
    queueMicrotask(() => queueMicrotask(() => this.oncomplete?.()));
  }
}

/** Stands in for the browser’s databases, in memory: rows by the name of their tab. */
class Databases {
  all: ReadonlyMap<string, ReadonlyMap<string, unknown>> = new Map();

  /** Opens a database, like a browser’s `indexedDB.open`. */
  readonly open = (name: string) => {
    const isNew = !this.all.has(name);
    const rows = () => this.all.get(name) ?? new Map<string, unknown>();
    const set = (all: ReadonlyMap<string, unknown>) => (this.all = new Map([...this.all, [name, all]]));
    const table = {
      put: (row: { readonly tab: string }) => new Asked(set(new Map([...rows(), [row.tab, row]]))),
      getAll: () => new Asked([...rows().values()]),
    };
    const opened = {
      createObjectStore: () => set(rows()),
      transaction: () => new Change(table),
      close: () => undefined,
    };
    return new Asked(opened, isNew);
  };
  readonly databases = () => Promise.resolve([...this.all.keys()].map((name) => ({ name })));
  readonly deleteDatabase = (name: string) =>
    new Asked((this.all = new Map([...this.all].filter(([other]) => other !== name))));
}

/** An entry of the history: its state and address. */
interface Entry {
  readonly state: unknown;
  readonly hash: string;
}
type Stored = Readonly<Record<string, string>>;

/** What a browser keeps of a tab, whatever happens to its page: the history, the position in it, and its storage. */
export interface Tab {
  readonly entries: readonly Entry[];
  readonly at: number;
  /** `session` belongs to the tab alone, `device` to the whole device. */
  readonly session: Stored;
  readonly device: Stored;
}

/** Returns a tab just opened at an address. */
export const newTab = (hash: string): Tab => ({ entries: [{ state: null, hash }], at: 0, session: {}, device: {} });

/** The storage of a tab or device, as the app sees it. */
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

/** Stands in for the browser around the app: history, addresses and storage of one tab, in memory. */
export class Browser {
  #entries: readonly Entry[];
  #at: number;
  readonly #moves: number[] = [];
  readonly #listeners = new Set<Listener>();
  /** Called when the tab is shown again. */
  readonly wakers: (() => void)[] = [];
  readonly session: Stores;
  readonly device: Stores;
  /** Whether the app asked for the page to be reloaded. */
  isReloaded = false;
  /** The option ticked on the first screen before the app started. */
  readonly tickedBeforeBoot: { readonly name: string; readonly value: string } | undefined;

  constructor(tab: Tab, tickedBeforeBoot?: { readonly name: string; readonly value: string }) {
    [this.#entries, this.#at, this.tickedBeforeBoot] = [tab.entries, tab.at, tickedBeforeBoot];
    [this.session, this.device] = [new Stores(tab.session), new Stores(tab.device)];
  }

  /** Returns what would be kept of the tab if the page went away now. */
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

  /** Asks to move through the history. As in a browser, it happens later. */
  move = (by: number): void => void this.#moves.push(by);

  /** Makes the moves asked for, and those that follow. A move beyond either end of the history does nothing. */
  settle(): void {
    for (let by = this.#moves.shift(); by !== undefined; by = this.#moves.shift()) {
      if (!this.#entries[this.#at + by]) continue;
      this.#at += by;
      this.#tell();
    }
  }

  /** Follows a link, or an address that was typed in. */
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
/** The browser's databases, shared by all tabs. */
export const database = new Databases();

let [hearers, said]: [readonly Hearer[], readonly unknown[]] = [[], []];
/** Delivers to the page opened last what pages have said to other tabs since. */
export const hearOthers = (): void => said.forEach((data) => hearers.forEach((hear) => hear({ data })));
/** Messages between tabs, for the page that was opened last. */
class Channel {
  constructor() {
    [hearers, said] = [[], []];
  }
  postMessage = (data: unknown): void => void (said = [...said, data]);
  addEventListener = (_: string, hear: Hearer): void => void (hearers = [...hearers, hear]);
}

/** Makes the app run in this browser from now on. */
export const showIn = (browser: Browser): void => void (shown = browser);

const stores = (of: 'session' | 'device') => ({
  getItem: (key: string) => shown[of].getItem(key),
  setItem: (key: string, text: string) => shown[of].setItem(key, text),
  removeItem: (key: string) => shown[of].removeItem(key),
});
const hashOf = (url: string): string => url.slice(url.indexOf('#'));

let named = 0;
const drawBytes = crypto.getRandomValues.bind(crypto);

/** The browser globals that the app uses. */
const called: Readonly<Record<string, unknown>> = {
  window: {
    name: '',
    addEventListener: (on: string, listener: Listener) => on === 'popstate' && shown.listen(listener),
    removeEventListener: (_: string, listener: Listener) => shown.unlisten(listener),
    isSecureContext: true,
    // Timers never fire: nobody waits for hours here.
    setInterval: () => 0,
  },
  indexedDB: database,
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
    addEventListener: (on: string, wake: () => void) => on === 'visibilitychange' && shown.wakers.push(wake),
    documentElement: { dataset: {} },
  },
  navigator: { languages: ['en'] },
  crypto: {
    subtle: crypto.subtle,
    // Names of cases are drawn all the time: counting is as good, and takes much less time.
    getRandomValues: (list: Uint8Array<ArrayBuffer> | Uint32Array<ArrayBuffer>) =>
      list instanceof Uint32Array ? list.fill((named += 1)) : drawBytes(list),
  },
};

/** Runs `work` with the stand-in browser, starting with an empty database even if an earlier run failed. */
export async function inBrowser<T>(work: () => Promise<T>): Promise<T> {
  database.all = new Map();
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
