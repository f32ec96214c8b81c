import type { AuthorityId } from './authorities.ts';
import type { LocalNumber, Service } from './contacts.ts';
import { dateFault, numberFault } from './values.ts';

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

/** A text that was kept, as what it says; undefined where it is no JSON. Anything may have written it. */
export function parsed(text: string | undefined): unknown {
  try {
    return text && JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Kept = { readonly numbers: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>> };

/**
 * One number of what was kept on the device.
 * In: what a text that was kept says; whose number; today as year-month-day. Out: the number, if there is nothing wrong with it; it
 * never throws.
 */
export function numberIn(kept: unknown, area: AuthorityId, service: Service, today: string): LocalNumber | undefined {
  try {
    const { number, checkedOn } = (kept as Kept).numbers[area]![service]!;
    const isRight =
      typeof number === 'string'
      && typeof checkedOn === 'string'
      && !numberFault(number)
      && !dateFault(checkedOn, today);
    return isRight ? { number, checkedOn } : undefined;
  } catch {
    // Somewhere on the way there is nothing.
    return undefined;
  }
}
