import { anyText, flag, objectOf, optional, orUndefined, parsed, thatIs, validPart } from '../validation/schema';
import { drop, isOver, nameOf, needsStores, newKey, rowsOf, seal, unseal, writeRow } from './case-database';
import { currentEntry, randomId } from './history-entry';
import { type CaseHeader, comesBackHidden, liveCaseKey } from './live-case-key';
import { type CaseStorage, type Kept, tabText } from './storage';

/** What a tab kept when it was opened: a case, one that is over, or one that cannot be read now. */
export type Found = 'case' | 'over' | 'locked';

const headerParts = objectOf({
  id: anyText,
  tab: anyText,
  used: thatIs<number>((value) => typeof value === 'number'),
  hidden: flag,
  inCall: optional(flag),
});
const header = tabText(liveCaseKey);
const storedHeader = (): CaseHeader | undefined => validPart(headerParts, parsed(header.kept() ?? ''));

/** Returns the name of this tab, kept while it is open. A name that another page set is replaced. */
function tabName(): string {
  if (!window.name.startsWith('clear-steps.')) window.name = `clear-steps.${randomId()}`;
  return window.name;
}

/** Whether this browser can keep a case, as far as that can be known before there is one. */
export const keepsCases = (): boolean =>
  window.isSecureContext && orUndefined(() => [needsStores(), sessionStorage.length]) !== undefined;

/** The live case: in memory, and sealed in a store of its own. If the browser cannot, it is kept in memory only. */
class LiveStorage implements CaseStorage {
  #id = randomId();
  #case: string | undefined;
  #steps: string | undefined;
  #how = { hidden: false, inCall: false };
  #used = 0;
  #key: CryptoKey | undefined;
  /** Whether the store of the case could not be read: nothing is written over what it holds. */
  #isLocked = false;
  /** The header that this page last put; undefined while no case is kept. */
  #header: string | undefined;
  /** Whether the store has been there: until its first row is written, no other tab can have dropped it. */
  #hasStore = false;
  /** The last of the writings under way, and one that has not begun: it takes in all that changes until then. */
  #writing: Promise<Kept> = Promise.resolve(true);
  #waiting: Promise<Kept> | undefined;

  /** Called with the id of a case that is forgotten. */
  onForgotten: ((id: string) => void) | undefined;

  readonly kept = (): string | undefined => this.#case;
  readonly keptSteps = (): string | undefined => this.#steps || undefined;
  /** Returns the id of the case, the same in every tab that holds it. */
  readonly id = (): string => this.#id;

  /** Resumes what this tab kept. Returns what that was, if anything, and whether Hide covers it. Never rejects. */
  async open(): Promise<{ readonly found?: Found; readonly isHidden: boolean }> {
    const kept = storedHeader();
    const isHidden = kept !== undefined && comesBackHidden(kept);
    // At once: a reload while the tab is being named would lose the name.
    tabName();
    // A browser that was killed has written its history, but not always the tab's storage.
    for (const id of new Set(keepsCases() ? [currentEntry()?.ofCase, kept?.id] : [])) {
      if (id === undefined) continue;
      const own = kept?.id === id ? kept : undefined;
      this.#how = { hidden: own ? isHidden : true, inCall: own?.inCall === true };
      const found = await this.#takeUp(id, own?.tab);
      if (found) return { found, isHidden: this.#how.hidden };
    }
    const isLost = header.kept() !== undefined;
    header.forget();
    return { ...(isLost && { found: 'over' }), isHidden };
  }

  readonly keep = (text: string, hidden: boolean, inCall = false): Promise<Kept> => {
    if (this.#case === undefined) this.#used = Date.now();
    // Where nothing could be kept, it is tried again.
    if (text === this.#case && this.#header !== undefined) return this.#writing;
    [this.#case, this.#how] = [text, { hidden, inCall }];
    // At once: a page that is reloaded before the rest is sealed must not undo Hide.
    if (this.#header !== undefined && !this.#isLocked) this.#putHeader();
    return this.#write();
  };

  readonly keepSteps = (text: string): void => {
    this.#steps = text;
    void this.#write();
  };

  /** Drops the store of the case, after any writing under way. What is kept next is another case. */
  readonly forget = (): Promise<boolean> => {
    if (this.#case === undefined && this.#header === undefined) return Promise.resolve(true);
    this.onForgotten?.(this.#id);
    const [name, wasKept] = [nameOf(this.#id), this.#header !== undefined];
    header.forget();
    [this.#id, this.#case, this.#steps, this.#key] = [randomId(), undefined, undefined, undefined];
    [this.#header, this.#isLocked, this.#hasStore] = [undefined, false, false];
    const dropped = this.#writing.then(async () => (await drop(name)) || !wasKept);
    this.#writing = dropped;
    return dropped;
  };

  /** Whether the case is over: cleared in another tab, or not used in any for too long. */
  async isOver(): Promise<boolean> {
    const id = this.#id;
    if (this.#case === undefined) return false;
    if (!this.#hasStore) return isOver([{ used: this.#used }]);
    return (await rowsOf(nameOf(id)).then(isOver, () => false)) && id === this.#id;
  }

  /** Whether the tab now holds something newer than this page wrote, from another page of this tab. */
  readonly isOvertaken = (): boolean => this.#header !== undefined && header.kept() !== this.#header;

  async #takeUp(id: string, tab: string | undefined): Promise<Found | undefined> {
    const rows = await rowsOf(nameOf(id)).catch(() => undefined);
    if (rows?.length === 0) return undefined;
    [this.#id, this.#header, this.#isLocked, this.#hasStore] = [id, header.kept() ?? '', !rows, true];
    if (!rows) return 'locked';
    if (isOver(rows)) {
      void this.forget();
      return 'over';
    }
    const row = rows.find((one) => one.tab === tab) ?? rows[0]!;
    // Damaged: an empty text cannot be read either, so the person is told that the case is lost.
    [this.#case = '', this.#steps] = (await unseal(row).catch(() => '')).split('\n');
    [this.#key, this.#used] = [row.key, row.used];
    return 'case';
  }

  #putHeader(): boolean {
    const text = JSON.stringify({ id: this.#id, tab: tabName(), used: this.#used, ...this.#how });
    const isKept = header.keep(text);
    if (isKept) this.#header = text;
    return isKept;
  }

  /** Seals the case, with the steps that follow in the same turn, after any sealing under way. */
  #write(): Promise<Kept> {
    this.#waiting ??= this.#writing = this.#writing.then(() => {
      this.#waiting = undefined;
      return this.#writeNow();
    });
    return this.#waiting;
  }

  async #writeNow(): Promise<Kept> {
    if (this.#case === undefined || this.#isLocked) return !this.#isLocked;
    // Before it counts as used: a device may have slept for long.
    if (isOver([{ used: this.#used }]) && (await this.isOver())) return 'over';
    // Behind Hide nobody uses it.
    if (!this.#how.hidden) this.#used = Date.now();
    if (await this.#seal().catch(() => false)) return true;
    if (await this.isOver()) return 'over';
    // Answers changed since must not come back.
    header.forget();
    [this.#header, this.#hasStore] = [undefined, false];
    await drop(nameOf(this.#id));
    return false;
  }

  /** Returns whether the case is kept. Rejects if the browser refuses. */
  async #seal(): Promise<boolean> {
    const [id, isNew, used] = [this.#id, !this.#hasStore, this.#used];
    // First: a page that is reloaded before a store without a header is dropped would find the store.
    if (!this.#putHeader()) return false;
    const key = (this.#key ??= await newKey());
    const sealed = await seal(key, `${this.#case}\n${this.#steps ?? ''}`);
    await writeRow(nameOf(id), isNew, { tab: tabName(), key, ...sealed, used });
    this.#hasStore ||= id === this.#id;
    return true;
  }
}

/** The only live case of this tab. */
export const liveStorage = new LiveStorage();
export type { LiveStorage };

/** Makes the case that this tab keeps come back behind Hide, or in sight, however it is reopened. */
export function hideKept(hidden = true): void {
  const kept = storedHeader();
  if (kept) header.keep(JSON.stringify({ ...kept, hidden }));
}
