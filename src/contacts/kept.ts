import { taken } from '../validation/take.ts';
import { lastDay, type Numbers, numbersFile } from './contacts.ts';

/** Under which name the numbers added on this device are kept: apart from the case, which Clear wipes. */
export const keptKey = 'clear-steps.numbers';

/** What is kept of them, as text, right or wrong; undefined where there is nothing, or the browser refuses. */
export function keptText(): string | undefined {
  try {
    return localStorage.getItem(keptKey) ?? undefined;
  } catch {
    return undefined;
  }
}

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
export function numbersIn(text: string | undefined): Numbers {
  try {
    return (text && taken(numbersFile(lastDay), JSON.parse(text))?.numbers) || {};
  } catch {
    return {};
  }
}
