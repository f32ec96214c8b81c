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

/** Gives a showing as it stands, and its case, to all that is drawn within; drawn again with each change. `from`: the case as it was opened. */
export function Showing({ store, from, children }: { store: ShowStore; from: Scenario; children: ReactNode }) {
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  // Found anew each time: the words of another language may have come.
  useWords();
  const scenario = findScenario(store.scenario) ?? from;
  return <ShownContext value={{ ...showNow(store, view), store, scenario }}>{children}</ShownContext>;
}

/** How a showing stands: the stop that it is at, its route, its case, and what can be done to it. Throws outside of one. */
export function useShow(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('useShow outside of a showing');
  return shown;
}
