import { parsed, taken, tried } from '../validation/take.ts';
import { lastDay, type Numbers, numbersFile } from './contacts.ts';

/** Under which name the numbers added on this device are kept: apart from the case, which Clear wipes. */
export const keptKey = 'clear-steps.numbers';

/** What is kept of them, as text, right or wrong; undefined where there is nothing, or the browser refuses. */
export const keptText = (): string | undefined => tried(() => localStorage.getItem(keptKey)) ?? undefined;

/** Tells the listener when they may have changed, in this tab or in another. */
export function watchKept(listener: () => void): () => void {
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}

/**
 * The numbers of a text that was kept on the device, in the order of areas and services.
 * In: the text, which anything may have written. Out: those with nothing wrong in them, whatever the clock says: a slow one hides no
 * number. It never throws.
 */
export const numbersIn = (text = ''): Numbers => taken(numbersFile(lastDay), parsed(text))?.numbers ?? {};
