import { anyText, flag, type Infer, objectOf, thatIs } from '../validation/schema';
import { taken } from '../validation/take';
import type { CaseHeader } from './live-case-key';

/** A case at rest: its text sealed with AES-GCM, and beside it what tells nothing of it. `id`: under which its key is held. */
const sealed = objectOf({
  id: anyText,
  tab: anyText,
  used: thatIs<number>((value) => typeof value === 'number'),
  hidden: flag,
  iv: anyText,
  text: anyText,
});
export type Sealed = Infer<typeof sealed> & CaseHeader;

const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Seals a text. Rejects where the browser cannot. */
export async function seal(key: CryptoKey, text: string): Promise<Pick<Sealed, 'iv' | 'text'>> {
  // A new one each time: with the same one twice, two texts could be told from each other.
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return { iv: toText(iv), text: toText(new Uint8Array(bytes)) };
}

/** The text that was sealed. Rejects where it was spoilt, or sealed with another key. */
export async function unseal(key: CryptoKey, { iv, text }: Pick<Sealed, 'iv' | 'text'>): Promise<string> {
  const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(iv) }, key, toBytes(text));
  return new TextDecoder().decode(bytes);
}

/** A sealed case as it was kept; undefined for any other text. Never throws. */
export function readSealed(text: string): Sealed | undefined {
  try {
    return taken(sealed, JSON.parse(text));
  } catch {
    return undefined;
  }
}
