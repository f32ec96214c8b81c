import { partOfPlace, placeAt } from '../session/training-address';

/** Returns the part of the app that an address belongs to: `live`, or a part of training. */
export function partOf(hash: string): string {
  const place = placeAt(hash);
  return place ? partOfPlace(place) : 'live';
}

/**
 * Reloads the page when the address moves to another part, so that a live case and a made-up one never share a page.
 * Call it before anything else listens to the address.
 */
export function stayApart(): void {
  const part = partOf(location.hash);
  window.addEventListener('popstate', (event) => {
    if (partOf(location.hash) === part) return;
    event.stopImmediatePropagation();
    location.reload();
  });
}
