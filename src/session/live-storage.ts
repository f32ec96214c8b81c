import { anyText, flag, objectOf, optional, orUndefined, parsed, thatIs, validPart } from '../validation/schema';
import { drop, isOver, nameOf, needsStores, newKey, rowsOf, seal, unseal, writeRow } from './case-database';
import { currentEntry } from './history-entry';
import { type CaseHeader, comesBackHidden, liveCaseKey } from './live-case-key';
import { type CaseStorage, tabText } from './storage';

/** What a tab kept when it was opened: a case, nothing, a case that is over, or one that cannot be read now. */
export type Found = 'case' | 'none' | 'over' | 'locked';

const headerParts = objectOf({
  id: anyText,
  tab: anyText,
  used: thatIs<number>((value) => typeof value === 'number'),
  hidden: flag,
  inCall: optional(flag),
});
const header = tabText(liveCaseKey);
const storedHeader = (): CaseHeader | undefined => validPart(headerParts, parsed(header.kept() ?? ''));

const randomId = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-');

/** Returns the name of this tab, kept while it is open. A name that another page set is replaced. */
function tabName(): string {
  if (!window.name.startsWith('clear-steps.')) window.name = `clear-steps.${randomId()}`;
  return window.name;
}

/** The live case: in memory, and sealed in a store of its own. If the browser cannot, it is kept in memory only. */
class LiveStorage implements CaseStorage {
  #id = randomId();
  #case: string | undefined;
  #steps: string | undefined;
  #how = { hidden: false, inCall: false };
  #used = Date.now();
  #key: CryptoKey | undefined;
  #isLocked = false;
  /** The header that this page last put; undefined while no case is kept. */
  #header: string | undefined;
  #change = 0;
  #writes = Promise.resolve(true);

  /** Called with the id of a case that is forgotten. */
  onForgotten: ((id: string) => void) | undefined;

  readonly kept = (): string | undefined => this.#case;
  readonly keptSteps = (): string | undefined => this.#steps || undefined;
  /** Returns the id of the case, the same in every tab that holds it. */
  readonly id = (): string => this.#id;

  /** Resumes what this tab kept. Returns what that was, and whether Hide covers it. Never rejects. */
  async open(): Promise<{ readonly found: Found; readonly isHidden: boolean }> {
    const kept = storedHeader();
    const isHidden = kept !== undefined && comesBackHidden(kept);
    // At once: a reload while the tab is being named would lose the name.
    tabName();
    // A browser that was killed has written its history, but not always the tab's storage.
    for (const id of new Set([currentEntry()?.kept, kept?.id])) {
      if (id === undefined) continue;
      const own = kept?.id === id ? kept : undefined;
      this.#how = { hidden: own ? isHidden : true, inCall: own?.inCall === true };
      const found = await this.#takeUp(id, own);
      if (found !== 'none') return { found, isHidden: this.#how.hidden };
    }
    this.#how = { hidden: isHidden, inCall: false };
    const isLost = header.kept() !== undefined;
    header.forget();
    return { found: isLost ? 'over' : 'none', isHidden };
  }

  readonly keep = (text: string, hidden: boolean, inCall = false): Promise<boolean> => {
    const isSame = text === this.#case && hidden === this.#how.hidden && inCall === this.#how.inCall;
    [this.#case, this.#how] = [text, { hidden, inCall }];
    // A case that only this page holds is in use, and its writing is tried again.
    if (this.#header === undefined) this.#used = Date.now();
    if (!isSame || this.#header === undefined) {
      // At once: a page that is reloaded before the rest is sealed must not undo Hide.
      if (this.#header !== undefined) this.#putHeader();
      this.#write();
    }
    // Waits for the steps, which follow in the same turn, so that they are sealed together.
    return Promise.resolve().then(() => this.#writes);
  };

  readonly keepSteps = (text: string): void => {
    this.#steps = text;
    this.#write();
  };

  readonly forget = (): void => {
    // With nothing in memory there is nothing to forget; a case that could not be read stays in its store.
    if (this.#case === undefined) return;
    this.onForgotten?.(this.#id);
    this.#drop();
    [this.#case, this.#steps, this.#key, this.#isLocked] = [undefined, undefined, undefined, false];
  };

  /** Whether the case is over: cleared in another tab, or not used in any for too long. */
  async isOver(): Promise<boolean> {
    const id = this.#id;
    if (this.#case === undefined) return false;
    if (this.#header === undefined) return isOver([{ used: this.#used }]);
    return (await rowsOf(nameOf(id)).then(isOver, () => false)) && id === this.#id;
  }

  /** Whether the tab now holds something newer than this page wrote, from another page of this tab. */
  readonly isOvertaken = (): boolean => this.#header !== undefined && header.kept() !== this.#header;

  async #takeUp(id: string, own: CaseHeader | undefined): Promise<Found> {
    const rows = await rowsOf(nameOf(id)).catch(() => undefined);
    if (rows?.length === 0) return 'none';
    this.#id = id;
    this.#isLocked = !rows && own !== undefined;
    if (!rows) return own ? 'locked' : 'none';
    if (isOver(rows)) {
      this.#drop();
      return 'over';
    }
    const row = rows.find(({ tab }) => tab === own?.tab) ?? rows[0]!;
    // Damaged: an empty text cannot be read either, so the person is told that the case is lost.
    [this.#case = '', this.#steps] = (await unseal(row).catch(() => '')).split('\n');
    [this.#key, this.#used] = [row.key, row.used];
    this.#header = header.kept() ?? '';
    return 'case';
  }

  #putHeader(): boolean {
    this.#header = JSON.stringify({ id: this.#id, tab: tabName(), used: this.#used, ...this.#how });
    return header.keep(this.#header);
  }

  /** Drops the store of the case, after any writing under way. What is kept next is another case. */
  #drop(): void {
    const name = nameOf(this.#id);
    header.forget();
    [this.#id, this.#header] = [randomId(), undefined];
    this.#change += 1;
    this.#writes = this.#writes.then(() => drop(name).catch(() => undefined)).then(() => true);
  }

  /** Seals the case after any sealing under way; of several waiting changes, only the last is sealed. */
  #write(): void {
    const change = (this.#change += 1);
    this.#writes = this.#writes.then(async () => {
      if (change !== this.#change || this.#isLocked) return !this.#isLocked;
      const isKept = await this.#seal().catch(() => false);
      // Answers changed since must not come back.
      if (!isKept && change === this.#change) this.#drop();
      return isKept;
    });
  }

  /** Returns whether the case is kept. Rejects if the browser refuses. */
  async #seal(): Promise<boolean> {
    const [id, isNew, used] = [this.#id, this.#header === undefined, Date.now()];
    const key = (this.#key ??= await newKey());
    const sealed = await seal(key, `${this.#case}\n${this.#steps ?? ''}`);
    await writeRow(nameOf(id), isNew, { tab: tabName(), key, ...sealed, used });
    if (id !== this.#id) return true;
    this.#used = used;
    return this.#putHeader();
  }
}

/** The only live case of this tab. */
export const liveStorage = new LiveStorage();
export type { LiveStorage };

/** Makes the case that this tab keeps come back behind Hide, however it is reopened. */
export function hideKept(): void {
  const kept = storedHeader();
  if (kept) header.keep(JSON.stringify({ ...kept, hidden: true }));
}

/** Whether this browser can keep a case, as far as that can be known before there is one. */
export const keepsCases = (): boolean =>
  window.isSecureContext && orUndefined(() => [needsStores(), sessionStorage.length]) !== undefined;
