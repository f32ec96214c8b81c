import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { useWords, type Words } from '../../words/words';
import { findScenario } from '../cases/load';
import { wordsOf, type Scenario } from '../model/scenario';
import type { ShowStore } from './show-store';
import { type Stop, toldTogether } from './show';
import { newStory, onChart } from './told';

function shownBy(store: ShowStore, view: ReturnType<ShowStore['view']>, scenario: Scenario, words: Words) {
  const told = () => wordsOf(scenario, words.language);
  const way = store.routes[view.route];
  const stop = store.stops[view.show.step] as Stop;
  return {
    ...view,
    store,
    scenario,
    words,
    t: words.t,
    way,
    stop,
    /** The model's case at the stop. */
    moment: view.show.revealed ? stop.step.after : stop.step.before,
    /** The stops told together in what is shown; empty if it is one stop. */
    together: toldTogether(way, view.show),
    onChart: onChart(way, view.show),
    /** The words of the scenario and their language. Throws until they are loaded. */
    get said() {
      return told().words;
    },
    get saidIn() {
      return told().language;
    },
    /** The parts of the story that are new with what is shown. Throws until its words are loaded. */
    get story() {
      return newStory(told().words, way, view.show);
    },
  };
}

const ShownContext = createContext<ReturnType<typeof shownBy> | undefined>(undefined);

/** Provides a showing and its case to its children, updated on every change. `from`: the case when opened. */
export function Showing({ store, from, children }: { store: ShowStore; from: Scenario; children: ReactNode }) {
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  const words = useWords();
  // Looked up on every render, because the words of another language may have loaded.
  const scenario = findScenario(store.scenario) ?? from;
  return <ShownContext value={shownBy(store, view, scenario, words)}>{children}</ShownContext>;
}

/** Returns the state of a showing, its words and its actions. Throws outside a `Showing`. */
export function useShow() {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('useShow outside of a showing');
  return shown;
}
