// Each live case has a store of its own in this browser: the sealed text with its key. It is dropped as a whole.

/** The row of a tab in the store of its case. No script can read the key out. */
export interface Row {
  readonly tab: string;
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly text: ArrayBuffer;
  /** When it was written, by the wall clock, in milliseconds. */
  readonly used: number;
}

/** A storage bucket leaves nothing on the disk once it is deleted; a database of a browser without them may. */
interface Buckets {
  readonly open: (name: string, how: { readonly durability: 'strict' }) => Promise<{ readonly indexedDB: IDBFactory }>;
  readonly delete: (name: string) => Promise<void>;
  readonly keys: () => Promise<readonly string[]>;
}
const buckets = (): Buckets | undefined => (navigator as { readonly storageBuckets?: Buckets }).storageBuckets;

/** How long without use until a kept case is dropped, in milliseconds. */
export const keptFor = 12 * 60 * 60_000;
/** How far a clock that is corrected may be put back from the last use without ending the case, in milliseconds. */
const putRight = 60_000;

const refused = (): Error => new Error('The database refuses.');
const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(refused());
  });

const prefix = 'clear-steps';
/** Returns the name of the store of a case. */
export const nameOf = (id: string): string => `${prefix}-${id}`;

/** How long the database may take to answer, in milliseconds. */
const patience = 3_000;
const inTime = async <T>(work: () => Promise<T>): Promise<T> =>
  Promise.race([work(), new Promise<never>((_, reject) => setTimeout(() => reject(refused()), patience))]);

/** Throws where the browser cannot hold a case: it must be able to say which stores there are. */
export const needsStores = (): unknown => buckets() ?? indexedDB.databases.name;

// All below reject if the database is missing, refuses or does not answer.
/** Returns the names of the stores of all cases. */
export async function names(): Promise<readonly string[]> {
  const all = await inTime(
    () => buckets()?.keys() ?? indexedDB.databases().then((found) => found.map(({ name = '' }) => name)),
  );
  return all.filter((name) => name.startsWith(prefix));
}

/** Drops a store, by its name: nothing of its case can be read again, in any tab. Returns whether it is gone. */
export const drop = async (name: string): Promise<boolean> => {
  last = undefined;
  const dropped = inTime<unknown>(() => buckets()?.delete(name) ?? asked(indexedDB.deleteDatabase(name)));
  // Where the browser refuses or is slow, another tab may have dropped it meanwhile.
  const isGone = dropped.then(() => true).catch(async () => !(await names()).includes(name));
  return isGone.catch(() => false);
};

/** The factory of the store opened last; that of a bucket which was deleted opens nothing any more. */
let last: readonly [name: string, factory: IDBFactory] | undefined;
async function factoryOf(name: string): Promise<IDBFactory> {
  if (last?.[0] === name) return last[1];
  const factory = (await buckets()?.open(name, { durability: 'strict' }))?.indexedDB ?? indexedDB;
  last = [name, factory];
  return factory;
}

/** Does something in a store, and resolves once it is on the disk. Rejects if there is none, unless it `isNew`. */
const within = <T>(name: string, isNew: boolean, work: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
  inTime(async () => {
    const opening = (await factoryOf(name)).open(name);
    // Dropped meanwhile in another tab: it is not made anew.
    opening.onupgradeneeded = () =>
      isNew ? opening.result.createObjectStore('rows', { keyPath: 'tab' }) : opening.transaction?.abort();
    const database = await asked(opening);
    try {
      const changing = database.transaction('rows', 'readwrite', { durability: 'strict' });
      const request = work(changing.objectStore('rows'));
      await new Promise<void>((resolve, reject) => {
        changing.oncomplete = () => resolve();
        changing.onabort = () => reject(refused());
      });
      return request.result;
    } finally {
      // A connection that stays open would keep the store from being dropped.
      database.close();
    }
  });

/** Returns the rows of a store, the last used first; none if there is no such store. */
export const rowsOf = async (name: string): Promise<readonly Row[]> =>
  (await names()).includes(name)
    ? (await within(name, false, (rows) => rows.getAll() as IDBRequest<Row[]>)).sort((a, b) => b.used - a.used)
    : [];

/** Writes the row of a tab; `isNew`: makes the store first. Rejects if that was dropped meanwhile. */
export const writeRow = (name: string, isNew: boolean, row: Row): Promise<unknown> =>
  within(name, isNew, (rows) => rows.put(row));

/** Whether a case with these rows is over: gone, unused in every tab for too long, or last used in the future. */
export const isOver = (rows: readonly Pick<Row, 'used'>[]): boolean =>
  rows.every(({ used }) => Date.now() - used >= keptFor || used - Date.now() > putRight);

/** Returns a new key, which cannot be exported. Rejects if the address is not secure. */
export const newKey = async (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Seals a text. Rejects if the browser cannot. */
export async function seal(key: CryptoKey, text: string): Promise<Pick<Row, 'iv' | 'text'>> {
  // A new one each time: AES-GCM is not safe if two texts share one.
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, text: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)) };
}

/** Returns the text that was sealed. Rejects if it was damaged or sealed with another key. */
export const unseal = async ({ key, iv, text }: Pick<Row, 'key' | 'iv' | 'text'>): Promise<string> =>
  new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, text));
