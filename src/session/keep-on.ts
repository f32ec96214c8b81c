import type { CaseStore } from './case-store';
import { keep, type Kind } from './kept-case';
import type { CaseStorage } from './storage';

/** Keeps the case after each change. Where the browser takes it no longer, the person is told once a case. */
export function keepOn(store: CaseStore, storage: CaseStorage, kind: Kind): void {
  let isTold = false;
  const refused = (): void => {
    if (isTold) return;
    isTold = true;
    store.tell('keeps-nothing');
  };
  store.subscribe(() => {
    if (store.isEmpty()) {
      isTold = false;
      return storage.forget();
    }
    const view = store.view();
    void storage.keep(keep(view, kind), view.screen === 'notes').then((isKept) => {
      if (!isKept) refused();
    });
  });
}
