import { anyText, objectOf, optional } from '../reader/schema';
import { taken } from '../reader/take';
import { destroyKey, holdKey, keyOf, lasts, newKey } from './keys';
import { comesBackHidden, liveCaseKey } from './live-case-key';
import { readSealed, seal, type Sealed, unseal } from './sealed';
import { put, type Shelf } from './shelf';
import { tried } from './tried';

const record = objectOf({ case: optional(anyText), steps: optional(anyText) });

/** Under which name older versions kept the steps, in plain text. */
const plainStepsKey = 'clear-steps.steps';
const trialKey = 'clear-steps.trial';

const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** The name of this tab, which it keeps while it is open. */
const tabName = (): string => (window.name ||= randomId());

/**
 * The shelf of the live case. What is on it is kept in memory, and sealed in the tab’s storage; the key is elsewhere. Where the browser
 * cannot seal, it is kept in memory alone.
 */
class LiveShelf implements Shelf {
  #case: string | undefined;
  #steps: string | undefined;
  #hidden = false;
  #sealed: Sealed | undefined;
  #held: { readonly id: string; readonly key: CryptoKey } | undefined;
  /** When the key was last held as used: once a minute is enough for twelve hours. */
  #keyUsed = 0;
  #change = 0;
  #writes = Promise.resolve(true);

  readonly kept = (): string | undefined => this.#case;
  readonly keptSteps = (): string | undefined => this.#steps;
  /** The id of the case in every tab that holds it; undefined where none is kept. */
  readonly id = (): string | undefined => this.#held?.id;

  /** Takes up what this tab kept. Out: whether it was left, so that it comes back behind Hide. Never rejects. */
  async open(): Promise<boolean> {
    const text = tried(() => sessionStorage.getItem(liveCaseKey)) ?? undefined;
    if (text === undefined) return false;
    const sealed = readSealed(text);
    if (sealed) return this.#unseal(sealed).catch(() => this.#take(''));
    // A version before this one kept it in plain text; or it was spoilt.
    const steps = tried(() => sessionStorage.getItem(plainStepsKey)) ?? undefined;
    tried(() => sessionStorage.removeItem(plainStepsKey));
    return this.#take(text, steps);
  }

  readonly keep = (text: string, isHidden: boolean): Promise<boolean> => {
    [this.#case, this.#hidden] = [text, isHidden];
    // At once: a page that is loaded again before the rest is sealed must not undo Hide.
    if (this.#sealed) put(liveCaseKey, JSON.stringify({ ...this.#sealed, hidden: isHidden }));
    this.#write();
    // With the steps, which follow in the same turn.
    return Promise.resolve().then(() => this.#writes);
  };

  readonly keepSteps = (text: string): void => {
    this.#steps = text;
    this.#write();
  };

  readonly forget = (): void => {
    const { id } = this.#held ?? {};
    if (id) void destroyKey(id).catch(() => undefined);
    [this.#case, this.#steps, this.#held, this.#keyUsed] = [undefined, undefined, undefined, 0];
    this.#remove();
  };

  /** Whether the key of the case was destroyed: by Clear in another tab, or since it was not used for too long. */
  async isDestroyed(): Promise<boolean> {
    const { id } = this.#held ?? {};
    return (
      id !== undefined
      && (await keyOf(id).then(
        (key) => !key,
        () => false,
      ))
      && id === this.id()
    );
  }

  #take(text: string, steps?: string, isLeft = false): boolean {
    [this.#case, this.#steps, this.#hidden] = [text, steps, isLeft];
    return isLeft;
  }

  async #unseal(sealed: Sealed): Promise<boolean> {
    const key = await keyOf(sealed.id);
    if (!key || Date.now() - sealed.used >= lasts) {
      this.#remove();
      return false;
    }
    const found = taken(record, JSON.parse(await unseal(key, sealed)));
    this.#held = { id: sealed.id, key };
    return this.#take(found?.case ?? '', found?.steps, comesBackHidden(sealed));
  }

  #remove(): void {
    this.#change += 1;
    this.#sealed = undefined;
    tried(() => sessionStorage.removeItem(liveCaseKey));
  }

  /** Seals what is on the shelf, after what is being sealed now; of several changes that wait, the last one is sealed. */
  #write(): void {
    const change = (this.#change += 1);
    this.#writes = this.#writes.then(async () => {
      const isKept = change !== this.#change || (await this.#seal(change).catch(() => false));
      if (!isKept && change === this.#change) this.#remove();
      return isKept;
    });
  }

  async #seal(change: number): Promise<boolean> {
    const held = this.#held ?? { id: randomId(), key: await newKey() };
    const sealed = await seal(held.key, JSON.stringify({ case: this.#case, steps: this.#steps }));
    if (change !== this.#change) return true;
    const used = Date.now();
    this.#held = held;
    this.#sealed = { ...sealed, id: held.id, tab: tabName(), used, hidden: this.#hidden };
    if (!put(liveCaseKey, JSON.stringify(this.#sealed))) return false;
    if (used - this.#keyUsed < 60_000) return true;
    await holdKey(held.id, held.key);
    this.#keyUsed = used;
    return true;
  }
}

/** The one live case of this tab. */
export const liveShelf = new LiveShelf();
export type { LiveShelf };

/** Has the case that this tab keeps come back behind Hide, whatever leads back to it. */
export function hideKept(): void {
  const sealed = readSealed(tried(() => sessionStorage.getItem(liveCaseKey)) ?? '');
  if (sealed) put(liveCaseKey, JSON.stringify({ ...sealed, hidden: true }));
}

/** Whether this browser keeps a case in a tab, as far as can be told before there is one. */
export const keepsCases = (): boolean => {
  const isKept = 'indexedDB' in window && isSecureContext && put(trialKey, '');
  tried(() => sessionStorage.removeItem(trialKey));
  return isKept;
};
