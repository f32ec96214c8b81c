import { useSyncExternalStore } from 'react';
import type { ScreenId } from '#protocol/screens';
import type { Language } from '../../words/languages';
import { firstRoute, type Routes } from './routes';
import { keptShared, type Over, type Room, type RouteId, type Show, silent } from './shared';
import { backward, firstShow, jumped, laid, onward, pointed, restOf, showAt, type Stop, withChart } from './show';
import { noTime, paused, started } from './timer';
import { type HeldShow, holdShow, type Scroller, ShowWindows, type WindowParts } from './windows';

/** How a showing stands, and the stop that it is at; drawn again with each change. */
export function useShow(store: ShowStore) {
  const view = useSyncExternalStore(store.subscribe, store.view, store.view);
  const stop = store.stops[view.show.step] as Stop;
  return { ...view, stop, way: store.routes[view.route] };
}

/** A showing, as one of its windows sees it and what can be done to it there. */
export type ShowStore = ReturnType<typeof openShow>;

interface Opened extends Omit<WindowParts, 'stops'> {
  readonly routes: Routes;
  /** What the address names after the page. */
  readonly rest: string;
  readonly language: Language;
}

/** What an address shows; loaded again, as it stood there, with the chart that was up. */
function shownAt(rest: string, stops: readonly Stop[], kept: Show | undefined): Show {
  const named = showAt(rest, stops) ?? firstShow;
  return kept && rest !== '' && restOf(kept) === restOf(named) ? kept : named;
}

/** A showing as it begins in a window. Without a place in the address it begins anew, unless the other window has one under way. */
function begun({ scenario, routes, rest, language }: Opened): HeldShow {
  const { stops } = routes.whole;
  const kept = keptShared(scenario, stops.length);
  const timer = rest === '' ? noTime : (kept?.timer ?? noTime);
  const show = shownAt(rest, stops, kept?.show);
  return holdShow(scenario, {
    turn: kept?.turn ?? 0,
    by: '',
    show,
    timer,
    route: kept?.route ?? firstRoute(routes),
    room: silent,
    language: kept?.language ?? language,
    isPaired: false,
  });
}

/** Opens a showing in one of its windows: what can be seen of it, and done to it. */
export function openShow(opened: Opened) {
  const { scenario, routes, channel, now } = opened;
  const { stops } = routes.whole;
  const held = begun(opened);
  const scrollers = new Set<Scroller>();
  const windows = new ShowWindows(held, { ...opened, stops }, (pages) => scrollers.forEach((scroll) => scroll(pages)));
  const shown = () => held.view().show;
  const route = () => routes[held.view().route];
  const heard = (room: Partial<Room>) => windows.change({ room: { ...held.view().room, ...room } });
  return {
    scenario,
    stops,
    routes,
    view: held.view,
    subscribe: held.subscribe,
    /** Whether this browser can keep two windows in step. */
    canPair: channel !== undefined,
    /** It is only drawn, for who checks the app: it hears no key. */
    isStill: false,
    start: () => windows.start(),
    onward: () => windows.move(onward(route(), shown())),
    backward: () => windows.move(backward(route(), shown())),
    jump: (step: number) => windows.move(withChart(shown(), jumped(step))),
    /** Lays something over the stop, or takes it away where it is there. */
    lay: (shows: Over) => windows.move(laid(route(), shown(), shows)),
    /** Puts the chart away that stands small beside the stop. */
    putChartAway: () => windows.move({ ...pointed(shown(), undefined), hasChart: false }),
    /** Points at a box of the chart, or at nothing. */
    point: (points: ScreenId | undefined) => windows.move(pointed(shown(), points)),
    /** Shows the chart from nearer, or the whole of it. */
    near: (isNear: boolean) => windows.move({ ...shown(), isNear }),
    /** Goes on by another route, from the stop shown. */
    take: (next: RouteId) => windows.change({ route: next }),
    /** The group's answer: what follows from it is shown. */
    follow: (said: string) => {
      heard({ said });
      windows.move(withChart(shown(), { ...jumped(shown().step), shows: 'group' }));
    },
    /** Reveals what the stop holds back. */
    reveal: () => windows.move(withChart(shown(), { ...jumped(shown().step), revealed: true })),
    /** The hands counted for each option, in their order. */
    count: (hands: readonly number[]) => heard({ hands }),
    /** The calls as the group orders them. */
    order: (order: Room['order']) => heard({ order }),
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
