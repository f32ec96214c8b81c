import type { CaseStore } from './case-store';
import { keep, type Kind } from './kept-case';
import type { Shelf } from './shelf';

/**
 * Keeps the case on its shelf, as it stands after each change. Where the browser takes it no longer, the person is told, and what
 * it kept before is removed: a case with an answer that was changed since must not come back.
 */
export function keepOn(store: CaseStore, shelf: Shelf, kind: Kind): void {
  let isRefused = false;
  store.subscribe(() => {
    if (store.isEmpty()) return shelf.forget();
    if (shelf.keep(keep(store.view(), kind))) return;
    shelf.forget();
    if (isRefused) return;
    isRefused = true;
    store.tell('keeps-nothing');
  });
}
