import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { anyText, flag, type Infer, objectOf, optional, thatIs, parsed, validPart } from '../validation/schema';
import type { CaseHeader } from './live-case-key';

// Keys are held in the browser's database, apart from the cases. All here reject if it is missing or does not answer.
/** A case's key, which no script can read, and when it was last used, by the wall clock in milliseconds. */
interface HeldKey {
  readonly key: CryptoKey;
  readonly used: number;
}

/** How long without use until a kept case and its key are destroyed, in milliseconds. */
export const keptFor = 12 * 60 * 60_000;
/** How long the database may take to answer, in milliseconds. */
const patience = 3_000;

let store: UseStore | undefined;
const keys = (): UseStore => (store ??= createStore('clear-steps', 'keys'));

/** Resolves as `work` does; rejects if that takes too long. */
const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The database does not answer.')), patience)),
  ]);
const isOver = ({ used }: HeldKey): boolean => Date.now() - used >= keptFor;

/** Returns a new key, which cannot be exported. Rejects if the address is not secure. */
export const newKey = async (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

/** Holds a key under the id of its case, as used now. */
export const holdKey = async (id: string, key: CryptoKey): Promise<void> =>
  inTime(set(id, { key, used: Date.now() }, keys()));

/** Returns the key of a case; undefined if it was destroyed, in any tab, or not used for too long. */
export async function keyOf(id: string): Promise<CryptoKey | undefined> {
  const held = await inTime(get<HeldKey>(id, keys()));
  return held && !isOver(held) ? held.key : undefined;
}

/** Destroys the key of a case: what was sealed with it cannot be read again, in any tab. */
export const destroyKey = async (id: string): Promise<void> => inTime(del(id, keys()));

/** Destroys the keys that were not used for too long, as their tabs were closed. */
export async function destroyOldKeys(): Promise<void> {
  for (const [id, held] of await inTime(entries<string, HeldKey>(keys()))) if (isOver(held)) await destroyKey(id);
}

/** A kept case: its text sealed with AES-GCM, and its header. `id`: the id under which its key is held. */
const sealed = objectOf({
  id: anyText,
  tab: anyText,
  used: thatIs<number>((value) => typeof value === 'number'),
  hidden: flag,
  inCall: optional(flag),
  iv: anyText,
  text: anyText,
});
export type Sealed = Infer<typeof sealed> & CaseHeader;

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Seals a text. Rejects if the browser cannot. */
export async function seal(key: CryptoKey, text: string): Promise<Pick<Sealed, 'iv' | 'text'>> {
  // A new one each time: AES-GCM is not safe if two texts share one.
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { iv: toText(iv), text: toText(new Uint8Array(bytes)) };
}

/** Returns the text that was sealed. Rejects if it was damaged or sealed with another key. */
export async function unseal(key: CryptoKey, { iv, text }: Pick<Sealed, 'iv' | 'text'>): Promise<string> {
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(text));
  return new TextDecoder().decode(bytes);
}

/** Returns a sealed case from its text; undefined for any other text. Never throws. */
export const readSealed = (text: string): Sealed | undefined => validPart(sealed, parsed(text));
