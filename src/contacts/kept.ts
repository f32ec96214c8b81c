import { taken } from '../reader/take.ts';
import { type Numbers, numbersFile } from './contacts.ts';

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
 * In: the text, which anything may have written; today as year-month-day. Out: those with nothing wrong in them; it never throws.
 */
export function numbersIn(text: string | undefined, today: string): Numbers {
  try {
    return (text && taken(numbersFile(today), JSON.parse(text))?.numbers) || {};
  } catch {
    return {};
  }
}
