/** What is stored of a live case, unsealed: the case and the steps behind Back, each as text. */
export interface AtRest {
  readonly case?: string;
  readonly steps?: string;
}

/**
 * Run in the page, the only place where it works: waits until storage has settled and unseals the case of this tab. A
 * `change` is sealed and stored first; with `made`, in a new store. Returns what is stored then; null if there is none.
 */
export async function atRest(change?: AtRest, made = false): Promise<AtRest | null> {
  type Row = Readonly<Record<'iv' | 'text', Uint8Array<ArrayBuffer>>> & { tab: string; used: number; key: CryptoKey };
  interface Stores {
    keys: () => Promise<string[]>;
    open: (name: string) => Promise<{ indexedDB: IDBFactory }>;
  }
  const [headerKey, name] = ['clear-steps.case', 'AES-GCM'];
  const { storageBuckets: buckets } = navigator as { readonly storageBuckets?: Stores };
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no case'));
    });
  const within = async <T>(store: string, work: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const opening = ((await buckets?.open(store))?.indexedDB ?? indexedDB).open(store);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'tab' });
    const database = await asked(opening);
    const done = await asked(work(database.transaction('rows', 'readwrite').objectStore('rows')));
    database.close();
    return done;
  };
  const sealIn = async (store: string, key: CryptoKey, what: AtRest): Promise<unknown> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = await crypto.subtle.encrypt(
      { name, iv },
      key,
      new TextEncoder().encode(`${what.case}\n${what.steps ?? ''}`),
    );
    return within(store, (rows) => rows.put({ tab: window.name, key, iv, text, used: Date.now() }));
  };
  if (made) {
    const id = crypto.randomUUID();
    window.name ||= 'clear-steps.put-here';
    const key = await crypto.subtle.generateKey({ name, length: 256 }, false, ['encrypt', 'decrypt']);
    await sealIn(`clear-steps-${id}`, key, change ?? {});
    sessionStorage.clear();
    sessionStorage.setItem(
      headerKey,
      JSON.stringify({ id, tab: window.name, used: Date.now(), hidden: false, inCall: false }),
    );
    return change ?? {};
  }
  const rowHere = async (): Promise<readonly [store: string, row: Row | undefined]> => {
    const header = JSON.parse(sessionStorage.getItem(headerKey) ?? 'null') as { id: string } | null;
    const store = `clear-steps-${header?.id ?? (history.state as { ofCase?: string } | null)?.ofCase}`;
    const all = (await buckets?.keys()) ?? (await indexedDB.databases()).map((one) => one.name);
    if (!all.includes(store)) return [store, undefined];
    const rows = await within(store, (held) => held.getAll() as IDBRequest<Row[]>);
    rows.sort((a, b) => b.used - a.used);
    return [store, rows.find(({ tab }) => tab === window.name) ?? rows[0]];
  };
  let [store, row] = await rowHere();
  for (let before: number | undefined = -1; before !== row?.used; [store, row] = await rowHere()) {
    before = row?.used;
    await new Promise((done) => setTimeout(done, 30));
  }
  if (!row) return null;
  const plain = await crypto.subtle.decrypt({ name, iv: row.iv }, row.key, row.text);
  const [held = '', steps = ''] = new TextDecoder().decode(plain).split('\n');
  const found = { case: held, ...(steps && { steps }), ...change };
  if (change) await sealIn(store, row.key, found);
  return found;
}
