import { anyText, flag, objectOf } from '../reader/schema';
import { taken } from '../reader/take';
import type { CaseStore } from './case-store';
import { destroyOldKeys, lasts } from './keys';
import type { LiveShelf } from './live-shelf';
import { tried } from './tried';

/** What one tab tells the others: the case of this id was cleared, or hidden. */
const message = objectOf({ id: anyText, cleared: flag });

/** Clear and Hide reach every tab that holds the case: those open now at once, the others as they are shown again. To be called before the case is kept on the shelf, which Clear empties. */
export function followOtherTabs(store: CaseStore, shelf: LiveShelf): void {
  const channel = tried(() => new BroadcastChannel('clear-steps'));
  let before = store.view().screen;
  store.subscribe(() => {
    const [id, { screen }] = [shelf.id(), store.view()];
    if (id && store.isEmpty()) channel?.postMessage({ id, cleared: true });
    else if (id && screen === 'notes' && before !== 'notes') channel?.postMessage({ id, cleared: false });
    before = screen;
  });
  channel?.addEventListener('message', ({ data }) => {
    const told = taken(message, data);
    if (told && told.id === shelf.id()) store.send({ type: told.cleared ? 'clear' : 'hide' });
  });
}

/** Destroys the keys of old cases; clears this case once it was cleared in another tab while this one slept, or not used for too long. */
export function clearWhatIsOver(store: CaseStore, shelf: LiveShelf): void {
  void destroyOldKeys().catch(() => undefined);
  const clear = () => store.send({ type: 'clear' });
  const look = () => void shelf.isDestroyed().then((isOver) => isOver && clear());
  window.addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
  let unused: number | undefined;
  store.subscribe(() => {
    window.clearTimeout(unused);
    if (!store.isEmpty()) unused = window.setTimeout(clear, lasts);
  });
}
