import { anyText, objectOf, optional, validPart, orUndefined } from '../validation/schema';
import { destroyKey, holdKey, keptFor, keyOf, newKey, readSealed, seal, type Sealed, unseal } from './keys';
import { comesBackHidden, liveCaseKey } from './live-case-key';
import { put, type CaseStorage, stored } from './storage';

/** A key held in the browser's database, under the id of its case. */
interface Held {
  readonly id: string;
  readonly key: CryptoKey;
}
/** What a tab kept when it was opened: a case, nothing, a case that is over, or one whose key cannot be read now. */
export type Found = 'case' | 'none' | 'over' | 'locked';

const record = objectOf({ case: optional(anyText), steps: optional(anyText) });

const trialKey = 'clear-steps.trial';
/** The use of a key is noted at most once in this time, in milliseconds: often enough for a limit of twelve hours. */
const noteEvery = 60_000;

const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Returns the name of this tab, kept while it is open. A name that another page set is replaced. */
function tabName(): string {
  if (!window.name.startsWith('clear-steps.')) window.name = `clear-steps.${randomId()}`;
  return window.name;
}

/** Makes and holds a key. Rejects if the browser cannot. */
async function makeKey(): Promise<Held> {
  const held = { id: randomId(), key: await newKey() };
  await holdKey(held.id, held.key);
  return held;
}

/**
 * The live case: in memory, and sealed in the tab's storage with its key held elsewhere. If the browser cannot seal, it
 * is kept in memory only.
 */
class LiveStorage implements CaseStorage {
  #case: string | undefined;
  #steps: string | undefined;
  #hidden = false;
  #inCall = false;
  #isLocked = false;
  #stored: Sealed | undefined;
  #held: Held | undefined;
  #notedAt = 0;
  #change = 0;
  #writes = Promise.resolve(true);

  /** Called with the id of a case that is forgotten. */
  onForgotten: ((id: string) => void) | undefined;

  readonly kept = (): string | undefined => this.#case;
  readonly keptSteps = (): string | undefined => this.#steps;
  /** Returns the id of the case, the same in every tab that holds it; undefined if none is kept. */
  readonly id = (): string | undefined => this.#held?.id;

  /** Resumes what this tab kept. Returns what that was, and whether Hide covers it. Never rejects. */
  async open(): Promise<{ readonly found: Found; readonly isHidden: boolean }> {
    const text = stored(liveCaseKey);
    const sealed = readSealed(text ?? '');
    this.#hidden = sealed !== undefined && comesBackHidden(sealed);
    this.#inCall = sealed?.inCall === true;
    // At once: a reload while the tab is being named would lose the name.
    tabName();
    if (text === undefined) return { found: 'none', isHidden: false };
    if (sealed) return { found: await this.#takeSealed(sealed), isHidden: this.#hidden };
    // Damaged: an empty text cannot be read either, so the person is told that the case is lost.
    this.#case = '';
    return { found: 'case', isHidden: false };
  }

  readonly keep = (text: string, isHidden: boolean, inCall = false): Promise<boolean> => {
    [this.#case, this.#hidden, this.#inCall] = [text, isHidden, inCall];
    // At once: a page that is reloaded before the rest is sealed must not undo Hide.
    if (this.#stored) put(liveCaseKey, JSON.stringify({ ...this.#stored, hidden: isHidden }));
    this.#write();
    // Waits for the steps, which follow in the same turn, so that they are sealed together.
    return Promise.resolve().then(() => this.#writes);
  };

  readonly keepSteps = (text: string): void => {
    this.#steps = text;
    this.#write();
  };

  readonly forget = (): void => {
    // With nothing in memory there is nothing to forget; a case that could not be unlocked stays in storage.
    if (this.#case === undefined) return;
    const { id } = this.#held ?? {};
    if (id) {
      this.onForgotten?.(id);
      void destroyKey(id).catch(() => undefined);
    }
    [this.#case, this.#steps, this.#held, this.#isLocked] = [undefined, undefined, undefined, false];
    this.#remove();
  };

  /** Whether the key of the case was destroyed: by Clear in another tab, or after too long without use. */
  async isDestroyed(): Promise<boolean> {
    const { id } = this.#held ?? {};
    if (id === undefined) return false;
    const key = await keyOf(id).catch(() => 'unknown');
    return key === undefined && id === this.id();
  }

  /** Whether storage now holds something newer than this page wrote, from another page of this tab. */
  readonly isOvertaken = (): boolean =>
    this.#stored !== undefined && readSealed(stored(liveCaseKey) ?? '')?.iv !== this.#stored.iv;

  async #takeSealed(sealed: Sealed): Promise<Found> {
    const key = await keyOf(sealed.id).catch(() => 'locked' as const);
    if (key === 'locked') {
      this.#isLocked = true;
      return key;
    }
    if (!key || Date.now() - sealed.used >= keptFor) {
      this.#remove();
      return 'over';
    }
    const found = await unseal(key, sealed).then(
      (text) => validPart(record, JSON.parse(text)),
      () => undefined,
    );
    [this.#case, this.#steps] = [found?.case ?? '', found?.steps];
    if (found) [this.#held, this.#stored] = [{ id: sealed.id, key }, sealed];
    return 'case';
  }

  #remove(): void {
    this.#change += 1;
    this.#stored = undefined;
    if (!this.#isLocked) orUndefined(() => sessionStorage.removeItem(liveCaseKey));
  }

  /** Seals the case after any sealing under way; of several waiting changes, only the last is sealed. */
  #write(): void {
    const change = (this.#change += 1);
    this.#writes = this.#writes.then(async () => {
      if (change !== this.#change) return true;
      const isKept = !this.#isLocked && (await this.#seal(change).catch(() => false));
      if (!isKept && change === this.#change) this.#remove();
      return isKept;
    });
  }

  /** Returns true if this change is kept, or a later change has replaced it. */
  async #seal(change: number): Promise<boolean> {
    const held = this.#held ?? (await makeKey());
    const sealed = await seal(held.key, JSON.stringify({ case: this.#case, steps: this.#steps }));
    if (change !== this.#change) {
      if (held !== this.#held) void destroyKey(held.id).catch(() => undefined);
      return true;
    }
    this.#held = held;
    const how = { hidden: this.#hidden, inCall: this.#inCall };
    this.#stored = { ...sealed, id: held.id, tab: tabName(), used: Date.now(), ...how };
    this.#noteUse(held);
    return put(liveCaseKey, JSON.stringify(this.#stored));
  }

  /** Notes from time to time that the key is in use. Not awaited: if it fails, the key is still held. */
  #noteUse({ id, key }: Held): void {
    if (Math.abs(Date.now() - this.#notedAt) < noteEvery) return;
    this.#notedAt = Date.now();
    void holdKey(id, key).catch(() => undefined);
  }
}

/** The only live case of this tab. */
export const liveStorage = new LiveStorage();
export type { LiveStorage };

/** Makes the case that this tab keeps come back behind Hide, however it is reopened. */
export function hideKept(): void {
  const sealed = readSealed(stored(liveCaseKey) ?? '');
  if (sealed) put(liveCaseKey, JSON.stringify({ ...sealed, hidden: true }));
}

/** Whether this browser can keep a case in a tab, as far as that can be known before there is one. */
export const keepsCases = (): boolean => {
  const isKept = 'indexedDB' in window && isSecureContext && put(trialKey, '');
  orUndefined(() => sessionStorage.removeItem(trialKey));
  return isKept;
};
