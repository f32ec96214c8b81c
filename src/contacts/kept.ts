import { parsed, validPart, orUndefined } from '../validation/schema.ts';
import { lastDay, type Numbers, numbersFile } from './contacts.ts';

/** The key of the numbers added on this device, apart from the case, so that Clear leaves them. */
export const keptKey = 'clear-steps.numbers';

/** Returns the kept numbers as text, valid or not; undefined if there are none or the browser refuses. */
export const keptText = (): string | undefined => orUndefined(() => localStorage.getItem(keptKey)) ?? undefined;

/** Calls the listener when they may have changed, in this or another tab. Returns a function that stops it. */
export function watchKept(listener: () => void): () => void {
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}

/**
 * Returns the valid numbers of a kept text, in the order of areas and services. Anything may have written the text. The
 * clock is ignored, so that a slow one hides no number. Never throws.
 */
export const numbersIn = (text = ''): Numbers => validPart(numbersFile(lastDay), parsed(text))?.numbers ?? {};
