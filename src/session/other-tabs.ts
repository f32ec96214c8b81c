import { anyText, flag, objectOf, validPart, orUndefined } from '../validation/schema';
import { type CaseStore, clearAutomatically } from './case-store';
import { drop, isOver, names, rowsOf } from './case-database';
import type { LiveStorage } from './live-storage';

/** What one tab tells the others: the case with this id was cleared, or was hidden. */
const message = objectOf({ id: anyText, cleared: flag });

/**
 * Clear and Hide reach every tab that holds the case: open tabs at once, others when they are shown again. A tab that was
 * left alone hides alone: another may be in a call.
 */
function followOtherTabs(store: CaseStore, storage: LiveStorage): void {
  const channel = orUndefined(() => new BroadcastChannel('clear-steps'));
  const tell = (id: string | undefined, cleared: boolean) => channel?.postMessage({ id, cleared });
  storage.onForgotten = (id) => tell(id, true);
  store.subscribe((event) => {
    if (event.type === 'hide' && !event.unasked && store.view().screen === 'notes') tell(storage.id(), false);
  });
  channel?.addEventListener('message', ({ data }) => {
    const told = validPart(message, data);
    if (told === undefined || told.id !== storage.id()) return;
    if (told.cleared) clearAutomatically(store);
    else store.send({ type: 'hide', unasked: true });
  });
}

/** Drops the stores that were not used for too long, as their tabs were closed. One without a row is being made. */
async function dropOldCases(): Promise<void> {
  for (const name of await names()) {
    const rows = await rowsOf(name).catch(() => []);
    if (rows.length > 0 && isOver(rows)) await drop(name);
  }
}

/** Applies Clear and Hide from other tabs, and clears what was cleared meanwhile or not used for too long. */
export function followTabs(store: CaseStore, storage: LiveStorage): void {
  followOtherTabs(store, storage);
  const look = () => void storage.isOver().then((isOver) => isOver && clearAutomatically(store));
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', ({ persisted }) => {
    // The browser shows it as it was left, but another page of this tab may have changed the case since.
    if (persisted && storage.isStale()) location.reload();
    else look();
  });
  window.setInterval(look, 60_000);
  // A browser that does not even say which stores there are keeps nothing.
  void dropOldCases().catch(() => store.view().notice ?? store.tell('keeps-nothing'));
}
