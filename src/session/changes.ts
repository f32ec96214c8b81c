import type { Detour } from '../machine/context';
import { isDetour, isFields } from './kept-parts';
import type { Shelf } from './shelf';

/** The changes that were under way at the entries of the browser's history, by the entry's number. */
type Changes = Readonly<Record<string, Detour>>;

/** What was kept; what is no change is left out. */
function read(shelf: Shelf): Changes {
  try {
    const value: unknown = JSON.parse(shelf.keptChanges() ?? '{}');
    const changes = isFields(value)
      ? Object.entries(value).filter(([, change]) => change !== undefined && isDetour(change))
      : [];
    return Object.fromEntries(changes) as Changes;
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
