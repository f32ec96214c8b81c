import { tried } from '../../session/tried';
import { mostCharacters } from './check/check';

const key = 'clear-steps.scenarios';
/** The most scenarios that are kept: a device gives a page some five million characters. */
export const mostKept = 20;

/** What is kept on this device, as text; undefined where there is nothing, or the browser refuses. */
export const keptText = (): string | undefined => tried(() => localStorage.getItem(key)) ?? undefined;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= mostKept && value.every((text) => typeof text === 'string');

/** The files kept, as texts; what is no list of them stands as one that cannot be read, so that it is not lost unseen. */
export function filesIn(kept: string | undefined): readonly string[] {
  if (!kept) return [];
  const value = kept.length > mostKept * mostCharacters ? undefined : tried(() => JSON.parse(kept) as unknown);
  return isTexts(value) ? value : [kept];
}

/** Keeps these files instead. Gives whether the browser did: it may have no room, or refuse; then nothing changes. */
export function writeFiles(files: readonly string[]): 'kept' | 'denied' | 'full' {
  try {
    if (files.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(files));
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied';
  }
}
