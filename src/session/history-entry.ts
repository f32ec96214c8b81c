import type { Detour } from '../machine/context';
import { anyText, type Infer, isFields, objectOf, thatIs } from '../reader/schema';
import { taken } from '../reader/take';
import { detour } from './kept-schema';
import type { Shelf } from './shelf';

/**
 * What an entry of the browser's history carries: its number, so that Back knows whether there is one before, and the case that
 * it belongs to, since Clear begins another. Nothing of the case itself: the browser keeps its history after Clear.
 */
const historyEntry = objectOf({ number: thatIs<number>((value) => typeof value === 'number'), ofCase: anyText });
export type HistoryEntry = Infer<typeof historyEntry>;

/** The entry that the browser is at; undefined for an address that was typed or followed. */
export const currentEntry = (): HistoryEntry | undefined => taken(historyEntry, history.state);

/** A mark for a new case, unlike that of any other in this tab. */
export const newCase = (): string => String(Math.random());

/** The changes that were under way at the entries of the browser's history, by the entry's number. */
type Changes = Readonly<Record<string, Detour>>;

/** What was kept; what is no change is left out. */
function read(shelf: Shelf): Changes {
  try {
    const value: unknown = JSON.parse(shelf.keptChanges() ?? '{}');
    const changes = isFields(value) ? Object.entries(value).map(([at, change]) => [at, taken(detour, change)]) : [];
    return Object.fromEntries(changes.filter(([, change]) => change)) as Changes;
  } catch {
    return {};
  }
}

/** The change that was under way at an entry, so that Continue leads on after Back as it did; undefined where there was none. */
export const changeAt = (shelf: Shelf, number: number): Detour | undefined => read(shelf)[number];

/** Keeps the change that is under way at an entry, with the case and not in the history: Clear wipes it. */
export function keepChange(shelf: Shelf, number: number, change: Detour | undefined): void {
  const { [number]: before, ...others } = read(shelf);
  if (before || change) shelf.keepChanges(JSON.stringify(change ? { ...others, [number]: change } : others));
}
