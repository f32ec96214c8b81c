import type { CaseStore } from './case-store';
import { forgetCase, keepCase } from './device';
import { keep } from './kept-case';

/**
 * Keeps the case in this tab, as it stands after each change. Where the browser takes it no longer, the person is told, and what
 * it kept before is removed: a case with an answer that was changed since must not come back.
 */
export function keepOn(store: CaseStore): void {
  let isRefused = false;
  store.subscribe(() => {
    if (store.isEmpty()) return forgetCase();
    if (keepCase(keep(store.view()))) return;
    forgetCase();
    if (isRefused) return;
    isRefused = true;
    store.tell('keeps-nothing');
  });
}
