import { anyText, flag, objectOf, validPart, orUndefined } from '../validation/schema';
import type { CaseStore } from './case-store';
import { drop, isOver, keptFor, nameOf, names, rowsOf } from './case-database';
import type { LiveStorage } from './live-storage';

/** What one tab tells the others: the case with this id was cleared, or was hidden. */
const message = objectOf({ id: anyText, cleared: flag });

/** Clears a case that nobody cleared here. If Hide covers it, Hide stays: nobody may be there, or somebody else. */
function clearUnasked({ view, send }: CaseStore): void {
  const wasHidden = view().screen === 'notes';
  send({ type: 'clear' });
  if (wasHidden) send({ type: 'hide' });
}

/**
 * Clear and Hide reach every tab that holds the case: open tabs at once, others when they are shown again. A tab that was
 * left alone hides alone: another may be in a call.
 */
function followOtherTabs(store: CaseStore, storage: LiveStorage): void {
  const channel = orUndefined(() => new BroadcastChannel('clear-steps'));
  const tell = (id: string, cleared: boolean) => channel?.postMessage({ id, cleared });
  storage.onForgotten = (id) => tell(id, true);
  let before = store.view().screen;
  store.subscribe(() => {
    const [id, { screen, isUnasked }] = [storage.id(), store.actor.getSnapshot().context];
    if (screen === 'notes' && before !== 'notes' && !isUnasked) tell(id, false);
    before = screen;
  });
  channel?.addEventListener('message', ({ data }) => {
    const told = validPart(message, data);
    if (told === undefined || told.id !== storage.id()) return;
    if (told.cleared) clearUnasked(store);
    else store.send({ type: 'hide' });
  });
}

/** Drops the stores that were not used for too long, as their tabs were closed. */
async function dropOldCases(own: string): Promise<void> {
  for (const name of await names()) {
    if (name !== own && (await rowsOf(name).then(isOver, () => false))) await drop(name);
  }
}

/** In milliseconds: a case is last written a moment after it is changed. */
const aSecond = 1_000;

/** Clears a case cleared in another tab meanwhile or not used for too long, and drops old ones. */
function clearWhatIsOver(store: CaseStore, storage: LiveStorage): void {
  const look = () => void storage.isOver().then((isOver) => isOver && clearUnasked(store));
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', ({ persisted }) => {
    // The browser shows it as it was left, but another page of this tab may have changed the case since.
    if (persisted && storage.isOvertaken()) location.reload();
    else look();
  });
  let unused: number | undefined;
  const begin = () => {
    window.clearTimeout(unused);
    if (!store.isEmpty()) unused = window.setTimeout(look, keptFor + aSecond);
  };
  begin();
  store.subscribe(begin);
  // A browser that does not even say which stores there are keeps nothing.
  void dropOldCases(nameOf(storage.id())).catch(() => store.view().notice ?? store.tell('keeps-nothing'));
}

/** Applies Clear and Hide from other tabs to this one's case, and clears it after too long without use. */
export function followTabs(store: CaseStore, storage: LiveStorage): void {
  followOtherTabs(store, storage);
  clearWhatIsOver(store, storage);
}
