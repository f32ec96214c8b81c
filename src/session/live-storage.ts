import { anyText, flag, objectOf, optional, orUndefined, parsed, thatIs, validPart } from '../validation/schema';
import { drop, isOver, nameOf, needsStores, newKey, type Row, rowsOf, seal, unseal, writeRow } from './case-database';
import { currentEntry, randomId } from './history-entry';
import { type CaseHeader, comesBackHidden, liveCaseKey } from './live-case-key';
import { type CaseStorage, type Kept, tabText } from './storage';

/** What was stored when the tab was opened: a case, one that has expired, or one that cannot be read now. */
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

/** Whether this browser seems able to keep a case. */
export const keepsCases = (): boolean =>
  window.isSecureContext && orUndefined(() => [needsStores(), sessionStorage.length]) !== undefined;

/** The live case: in memory and, if the browser is able to, encrypted in a store of its own. */
class LiveStorage implements CaseStorage {
  #id = randomId();
  #case: string | undefined;
  #steps: string | undefined;
  #how = { hidden: false, inCall: false };
  #used = 0;
  #key: CryptoKey | undefined;
  /** The id of a case that cannot be opened now. It is never overwritten: anything entered belongs to a new case. */
  #locked: string | undefined;
  /** The header as this page last wrote it; undefined while no case is kept. */
  #header: string | undefined;
  /** The case as last written to its store; undefined before the first write. */
  #sealed: string | undefined;
  /** The latest write, and the one queued behind it, which will include every change made until it begins. */
  #writing: Promise<Kept> = Promise.resolve(true);
  #waiting: Promise<Kept> | undefined;

  /** Called with the id of a case when it is deleted. */
  onForgotten: ((id: string) => void) | undefined;

  readonly kept = (): string | undefined => this.#case;
  readonly keptSteps = (): string | undefined => this.#steps || undefined;
  /** Returns the id of the case, which is the same in every tab; undefined if the stored case cannot be opened. */
  readonly id = (): string | undefined => (this.#locked === undefined ? this.#id : undefined);

  /** Restores the case that this tab kept. Returns what was found and whether it is hidden. Never rejects. */
  async open(): Promise<{ readonly found?: Found; readonly isHidden: boolean }> {
    const kept = storedHeader();
    const isHidden = kept !== undefined && comesBackHidden(kept);
    // Synchronously, because a reload in the meantime would lose the name.
    tabName();
    // A browser that is killed has saved its history, but not always the tab's storage.
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
    // If the last attempt kept nothing, try again.
    if (text === this.#case && this.#header !== undefined) return this.#writing;
    const isSame = hidden === this.#how.hidden && inCall === this.#how.inCall;
    [this.#case, this.#how] = [text, { hidden, inCall }];
    // Synchronously, because a reload before the rest is encrypted must not undo Hide.
    if (!isSame && this.#header !== undefined && this.#locked === undefined) this.#putHeader();
    return this.#write();
  };

  readonly keepSteps = (text: string): void => {
    this.#steps = text;
    void this.#write();
  };

  /** Deletes the store of the case once any write has finished. What is kept next is a new case. */
  readonly forget = (): Promise<boolean> => {
    if (this.#case === undefined && this.#header === undefined) return Promise.resolve(true);
    const [id, wasKept] = [this.#locked ?? this.#id, this.#header !== undefined];
    this.onForgotten?.(id);
    header.forget();
    [this.#id, this.#case, this.#steps, this.#key] = [randomId(), undefined, undefined, undefined];
    [this.#header, this.#locked, this.#sealed] = [undefined, undefined, undefined];
    const dropped = this.#writing.then(async () => (await drop(nameOf(id))) || !wasKept);
    this.#writing = dropped;
    return dropped;
  };

  /** Whether the case is over: cleared in another tab, or unused in every tab for 12 hours. */
  async isOver(): Promise<boolean> {
    const [id, held] = [this.#id, this.#sealed === undefined ? this.#locked : this.#id];
    if (this.#case === undefined || (this.#sealed === undefined && !isOver([{ used: this.#used }]))) return false;
    return held === undefined || ((await rowsOf(nameOf(held)).then(isOver, () => false)) && id === this.#id);
  }

  /** Whether another page of this tab has since written a case. */
  readonly isStale = (): boolean => this.#header !== undefined && header.kept() !== this.#header;

  async #takeUp(id: string, tab: string | undefined): Promise<Found | undefined> {
    const rows = await rowsOf(nameOf(id)).catch(() => undefined);
    if (rows?.length === 0) return undefined;
    [this.#locked, this.#header] = [id, header.kept() ?? ''];
    if (rows && isOver(rows)) {
      void this.forget();
      return 'over';
    }
    const row = rows?.find((one) => tab === undefined || one.tab === tab);
    return row ? this.#unlock(id, row).catch((): Found => 'locked') : 'locked';
  }

  /** Decrypts and restores the case of a row. Rejects, and changes nothing, if the browser cannot open it now. */
  async #unlock(id: string, row: Row): Promise<Found> {
    const [text, steps] = (await unseal(row)).split('\n');
    // A duplicated tab needs its own row, written before the header refers to it.
    if (row.tab !== tabName()) await writeRow(nameOf(id), false, { ...row, tab: tabName() });
    [this.#case, this.#steps, this.#id, this.#key, this.#used] = [text, steps, id, row.key, row.used];
    [this.#locked, this.#sealed] = [undefined, text];
    return 'case';
  }

  #putHeader(): boolean {
    const text = JSON.stringify({ id: this.#id, tab: tabName(), used: this.#used, ...this.#how });
    const isKept = header.keep(text);
    if (isKept) this.#header = text;
    return isKept;
  }

  /** Queues one write of the case, with any steps that follow in the same turn. */
  #write(): Promise<Kept> {
    this.#waiting ??= this.#writing = this.#writing.then(() => {
      this.#waiting = undefined;
      return this.#writeNow();
    });
    return this.#waiting;
  }

  async #writeNow(): Promise<Kept> {
    if (this.#case === undefined) return true;
    // Check before it counts as used, because the device may have slept for a long time.
    if (isOver([{ used: this.#used }]) && (await this.isOver())) return 'over';
    // A hidden case is not in use.
    if (!this.#how.hidden) this.#used = Date.now();
    if (this.#locked !== undefined) return false;
    if (await this.#seal().catch(() => false)) return true;
    if (await this.isOver()) return 'over';
    if (this.#case === this.#sealed) return true;
    // The stored answers are out of date and must not come back.
    header.forget();
    [this.#header, this.#sealed] = [undefined, undefined];
    await drop(nameOf(this.#id));
    return false;
  }

  /** Returns whether the case is kept. Rejects if the browser refuses. */
  async #seal(): Promise<boolean> {
    const [id, isNew, used, text] = [this.#id, this.#sealed === undefined, this.#used, this.#case];
    // The header comes first, so that no store is ever left without one.
    if (!this.#putHeader()) return false;
    const key = (this.#key ??= await newKey());
    const sealed = await seal(key, `${text}\n${this.#steps ?? ''}`);
    await writeRow(nameOf(id), isNew, { tab: tabName(), key, ...sealed, used });
    if (id === this.#id) this.#sealed = text;
    return true;
  }
}

/** The only live case of this tab. */
export const liveStorage = new LiveStorage();
export type { LiveStorage };

/** Sets whether the case that this tab keeps is hidden when it is reopened. */
export function hideKept(hidden = true): void {
  const kept = storedHeader();
  if (kept) header.keep(JSON.stringify({ ...kept, hidden }));
}
