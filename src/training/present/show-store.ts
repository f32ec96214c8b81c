import { useSyncExternalStore } from 'react';
import type { Language } from '../../words/languages';
import { HeldShow, keptShared } from './held-show';
import { backward, firstShow, jumped, onward, showAt, type Shown, type Stop } from './show';
import { ShowWindows } from './show-windows';
import { noTime, paused, started } from './timer';
import type { Scroller, WindowParts } from './window-parts';

/** How a showing stands, and the stop that it is at; drawn again with each change. */
export function useShow(store: ShowStore) {
  const view = useSyncExternalStore(store.subscribe, store.view);
  const stop = store.stops[view.show.step] as Stop;
  return { ...view, stop };
}

/** A showing, as one of its windows sees it and what can be done to it there. */
export type ShowStore = ReturnType<typeof openShow>;

interface Opened extends WindowParts {
  /** What the address names after the page. */
  readonly rest: string;
  readonly language: Language;
}

/** A showing as it begins in a window. Without a place in the address it begins anew, unless the other window has one under way. */
function begun({ scenario, stops, rest, language }: Opened): HeldShow {
  const kept = keptShared(scenario, stops.length);
  const timer = rest === '' ? noTime : (kept?.timer ?? noTime);
  const show = showAt(rest, stops) ?? firstShow;
  return new HeldShow(scenario, {
    turn: kept?.turn ?? 0,
    by: '',
    show,
    timer,
    language: kept?.language ?? language,
    isPaired: false,
  });
}

/** Opens a showing in one of its windows: what can be seen of it, and done to it. */
export function openShow(opened: Opened) {
  const { scenario, stops, channel, now } = opened;
  const held = begun(opened);
  const scrollers = new Set<Scroller>();
  const windows = new ShowWindows(held, opened, (pages) => scrollers.forEach((scroll) => scroll(pages)));
  const shown = () => held.view().show;
  return {
    scenario,
    stops,
    view: held.view,
    subscribe: held.subscribe,
    /** Whether this browser can keep two windows in step. */
    canPair: channel !== undefined,
    start: () => windows.start(),
    onward: () => windows.move(onward(stops, shown())),
    backward: () => windows.move(backward(stops, shown())),
    jump: (step: number) => windows.move(jumped(step)),
    /** Lays something over the stop, or takes it away where it is there. */
    lay: (shows: Shown) => windows.move({ ...shown(), shows: shown().shows === shows ? 'screen' : shows }),
    speak: (language: Language) => windows.change({ language }),
    runTimer: () => windows.change({ timer: started(held.view().timer, now()) }),
    pauseTimer: () => windows.change({ timer: paused(held.view().timer, now()) }),
    resetTimer: () => windows.change({ timer: noTime }),
    /** Moves a long page on the big screen, from either window. */
    scroll: (pages: 1 | -1) => windows.scroll(pages),
    /** Has a page of this window moved whenever either window asks for it. Returns how to stop. */
    onScroll: (scroller: Scroller) => {
      scrollers.add(scroller);
      return () => scrollers.delete(scroller);
    },
  };
}
