import { useSyncExternalStore } from 'react';
import type { ShowStore } from './show-store';
import type { Stop } from './stops';

/** How a showing stands, and the stop that it is at; drawn again with each change. */
export function useShow(store: ShowStore) {
  const view = useSyncExternalStore(store.subscribe, store.view);
  const stop = store.stops[view.show.step] as Stop;
  return { ...view, stop };
}
