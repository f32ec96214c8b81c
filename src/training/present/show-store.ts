import type { Language } from '../../words/languages';
import type { Channel } from './channel';
import { HeldShow } from './held-show';
import { keptShared } from './kept-show';
import type { Role } from './shared';
import { backward, firstShow, jumped, onward, showAt, type Shown } from './show';
import { type Scroller, ShowWindows } from './show-windows';
import type { Stop } from './stops';
import { noTime, paused, started } from './timer';

export type ShowStore = ReturnType<typeof openShow>;

interface Opened {
  readonly scenario: string;
  readonly stops: readonly Stop[];
  readonly role: Role;
  /** What the address names after the page. */
  readonly rest: string;
  readonly language: Language;
  readonly channel: Channel | undefined;
  readonly now: () => number;
}

/** A showing as it begins in a window. Without a place in the address it begins anew, unless the other window has one under way. */
function begun({ scenario, stops, rest, language }: Opened): HeldShow {
  const kept = keptShared(scenario, stops.length);
  const timer = rest === '' ? noTime : kept?.timer ?? noTime;
  const show = showAt(rest, stops) ?? firstShow;
  return new HeldShow(scenario, { turn: kept?.turn ?? 0, by: '', show, timer, language: kept?.language ?? language, isPaired: false });
}

/** Opens a showing in one of its windows: what can be seen of it, and done to it. */
export function openShow(opened: Opened) {
  const { scenario, stops, role, channel, now } = opened;
  const held = begun(opened);
  const windows = new ShowWindows(held, opened);
  const shown = () => held.view().show;
  return {
    scenario, stops, view: held.view, subscribe: held.subscribe,
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
    scroll: (pages: 1 | -1) => {
      windows.scrollers.forEach((scroll) => scroll(pages));
      windows.say({ kind: 'scroll', role, pages });
    },
    onScroll: (scroller: Scroller) => {
      windows.scrollers.add(scroller);
      return () => windows.scrollers.delete(scroller);
    },
  };
}
