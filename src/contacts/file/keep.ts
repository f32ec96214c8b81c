import { type AuthorityId, authorities } from '../authorities.ts';
import { type Numbers, services } from '../contacts.ts';
import { keptKey, numberIn, parsed } from '../kept.ts';
import { asFile, joined } from './write.ts';

/** Keeps these numbers on the device instead. Gives whether the browser did: it may refuse, or have no room; then nothing changes. */
export function keepNumbers(numbers: Numbers): boolean {
  try {
    if (Object.keys(numbers).length === 0) localStorage.removeItem(keptKey);
    else localStorage.setItem(keptKey, asFile(numbers));
  } catch {
    return false;
  }
  // As the browser itself tells the other tabs.
  dispatchEvent(new Event('storage'));
  return true;
}

/** All numbers of a text that was kept with nothing wrong in them; what else the text says is left out. It never throws. */
export function readNumbers(text: string | undefined, today: string): Numbers {
  const kept = parsed(text);
  const areas = (Object.keys(authorities) as AuthorityId[]).map(
    (area) =>
      [area, Object.fromEntries(services.map((service) => [service, numberIn(kept, area, service, today)]))] as const,
  );
  return joined(Object.fromEntries(areas), {});
}
