import { partOfPlace, placeAt } from '../session/training-address';

/** The part of the app that an address belongs to: `live`, or one of training. */
export function partOf(hash: string): string {
  const place = placeAt(hash);
  return place ? partOfPlace(place) : 'live';
}

/**
 * Loads the page again whenever the address moves to another part: a live case and a made-up one are never in the same page.
 * To be called before anything else listens to the address.
 */
export function stayApart(): void {
  const part = partOf(location.hash);
  window.addEventListener('popstate', (event) => {
    if (partOf(location.hash) === part) return;
    event.stopImmediatePropagation();
    location.reload();
  });
}
