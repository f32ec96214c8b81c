import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { useWords } from '../../words/words';
import { findScenario } from '../cases/load';
import type { Scenario } from '../model/scenario';
import type { ShowStore } from './show-store';
import type { Stop } from './show';

type Shown = ReturnType<typeof showNow> & { readonly store: ShowStore; readonly scenario: Scenario };
const ShownContext = createContext<Shown | undefined>(undefined);

function showNow({ stops, routes }: ShowStore, view: ReturnType<ShowStore['view']>) {
  return { ...view, stop: stops[view.show.step] as Stop, way: routes[view.route] };
}

/** Provides a showing and its case to its children, updated on every change. `from`: the case when opened. */
export function Showing({ store, from, children }: { store: ShowStore; from: Scenario; children: ReactNode }) {
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  // Looked up on every render, because the words of another language may have loaded.
  useWords();
  const scenario = findScenario(store.scenario) ?? from;
  return <ShownContext value={{ ...showNow(store, view), store, scenario }}>{children}</ShownContext>;
}

/** Returns the state of a showing, and its actions. Throws outside a `Showing`. */
export function useShow(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('useShow outside of a showing');
  return shown;
}
