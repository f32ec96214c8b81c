import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/** A key of a kept case, which the browser gives to no script, and when it was last used, in milliseconds by the clock on the wall. */
interface KeptKey {
  readonly key: CryptoKey;
  readonly used: number;
}

/** After how long without use a kept case and its key go, in milliseconds. */
export const lasts = 12 * 60 * 60_000;

let store: UseStore | undefined;
const keys = (): UseStore => (store ??= createStore('clear-steps', 'keys'));

/** The keys of cases are held apart from their text: in the browser's database. All reject where the browser has none. */
export const newKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Holds a key as used now, under the id of its case. */
export const holdKey = (id: string, key: CryptoKey): Promise<void> => set(id, { key, used: Date.now() }, keys());

/** The key of a case; undefined where it was destroyed, here or in another tab, or not used for too long. */
export async function keyOf(id: string): Promise<CryptoKey | undefined> {
  const held = await get<KeptKey>(id, keys());
  return held && isCurrent(held) ? held.key : undefined;
}

/** Destroys the key of a case. What was sealed with it can be read no more, in no tab. */
export const destroyKey = (id: string): Promise<void> => del(id, keys());

/** Destroys the keys that were not used for too long: their tabs were closed. */
export async function destroyOldKeys(): Promise<void> {
  for (const [id, held] of await entries<string, KeptKey>(keys())) if (!isCurrent(held)) await destroyKey(id);
}

const isCurrent = ({ used }: KeptKey): boolean => Date.now() - used < lasts;
