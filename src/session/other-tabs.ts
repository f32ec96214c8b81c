import { anyText, flag, objectOf } from '../validation/schema';
import { taken } from '../validation/take';
import type { CaseStore } from './case-store';
import { destroyOldKeys, keptFor } from './keys';
import type { LiveStorage } from './live-storage';
import { tried } from '../validation/take';

/** What one tab tells the others: the case of this id was cleared, or hidden. */
const message = objectOf({ id: anyText, cleared: flag });

/** Clears a case that nobody here has cleared. Where its page of Hide is shown, that stays: nobody may be there, or somebody else. */
function clearUnasked({ view, send }: CaseStore): void {
  const wasHidden = view().screen === 'notes';
  send({ type: 'clear' });
  if (wasHidden) send({ type: 'hide' });
}

/** Clear and Hide reach every tab that holds the case: those open now at once, the others as they are shown again. */
function followOtherTabs(store: CaseStore, storage: LiveStorage): void {
  const channel = tried(() => new BroadcastChannel('clear-steps'));
  const tell = (id: string, cleared: boolean) => channel?.postMessage({ id, cleared });
  storage.onForgotten = (id) => tell(id, true);
  let before = store.view().screen;
  store.subscribe(() => {
    const [id, { screen }] = [storage.id(), store.view()];
    if (id && screen === 'notes' && before !== 'notes') tell(id, false);
    before = screen;
  });
  channel?.addEventListener('message', ({ data }) => {
    const told = taken(message, data);
    if (told === undefined || told.id !== storage.id()) return;
    if (told.cleared) clearUnasked(store);
    else store.send({ type: 'hide' });
  });
}

/** Clears a case that was cleared in another tab while this one slept, or was not used for too long; destroys the keys of old ones. */
function clearWhatIsOver(store: CaseStore, storage: LiveStorage): void {
  const look = () => void storage.isDestroyed().then((isOver) => isOver && clearUnasked(store));
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', ({ persisted }) => {
    // As it was when it was left: another page of this tab may have gone on with the case since.
    if (persisted && storage.isOvertaken()) location.reload();
    else look();
  });
  let unused: number | undefined;
  const begin = () => {
    window.clearTimeout(unused);
    if (!store.isEmpty()) unused = window.setTimeout(() => clearUnasked(store), keptFor);
  };
  begin();
  store.subscribe(begin);
  void destroyOldKeys().catch(() => undefined);
}

/** Has the case of this tab share the fate of its copies in others, and go once it was not used for too long. */
export function followTabs(store: CaseStore, storage: LiveStorage): void {
  followOtherTabs(store, storage);
  clearWhatIsOver(store, storage);
}
