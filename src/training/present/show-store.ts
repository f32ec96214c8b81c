import type { ScreenId } from '#protocol/screens';
import type { Language } from '../../words/languages';
import { firstRoute, type Routes } from './routes';
import { keptShared, type Over, type Room, type RouteId, type Shared, type Show, silent } from './shared';
import { backward, firstShow, jumped, laid, onward, pointed, restOf, showAt, type Stop, withChart } from './show';
import { noTime, paused, started } from './timer';
import { openWindow, type WindowParts } from './windows';

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
function begun({ scenario, routes, rest, language }: Opened): Shared {
  const { stops } = routes.whole;
  const kept = keptShared(scenario, stops.length);
  return {
    ...{ turn: 0, route: firstRoute(routes), language, ...kept },
    by: '',
    show: shownAt(rest, stops, kept?.show),
    timer: rest === '' ? noTime : (kept?.timer ?? noTime),
    room: silent,
  };
}

/** Opens a showing in one of its windows: what can be seen of it, and done to it. */
export function openShow(opened: Opened) {
  const { scenario, routes, channel, now } = opened;
  const { stops } = routes.whole;
  const { change, move, ...held } = openWindow(begun(opened), { ...opened, stops });
  const shown = () => held.view().show;
  const route = () => routes[held.view().route];
  const heard = (room: Partial<Room>) => change({ room: { ...held.view().room, ...room } });
  return {
    ...held,
    scenario,
    stops,
    routes,
    /** Whether this browser can keep two windows in step. */
    canPair: channel !== undefined,
    /** It is only drawn, for who checks the app: it hears no key. */
    isStill: false,
    onward: () => move(onward(route(), shown())),
    backward: () => move(backward(route(), shown())),
    jump: (step: number) => move(withChart(shown(), jumped(step))),
    /** Lays something over the stop, or takes it away where it is there. */
    lay: (shows: Over) => move(laid(route(), shown(), shows)),
    /** Puts the chart away that stands small beside the stop. */
    putChartAway: () => move({ ...pointed(shown(), undefined), hasChart: false }),
    /** Points at a box of the chart, or at nothing. */
    point: (points: ScreenId | undefined) => move(pointed(shown(), points)),
    /** Shows the chart from nearer, or the whole of it. */
    near: (isNear: boolean) => move({ ...shown(), isNear }),
    /** Goes on by another route, from the stop shown. */
    take: (next: RouteId) => change({ route: next }),
    /** The group's answer: what follows from it is shown. */
    follow: (said: string) => {
      heard({ said });
      move(withChart(shown(), { ...jumped(shown().step), shows: 'group' }));
    },
    /** Reveals what the stop holds back. */
    reveal: () => move(withChart(shown(), { ...jumped(shown().step), revealed: true })),
    /** The hands counted for each option, in their order. */
    count: (hands: readonly number[]) => heard({ hands }),
    /** The calls as the group orders them. */
    order: (order: Room['order']) => heard({ order }),
    speak: (language: Language) => change({ language }),
    runTimer: () => change({ timer: started(held.view().timer, now()) }),
    pauseTimer: () => change({ timer: paused(held.view().timer, now()) }),
    resetTimer: () => change({ timer: noTime }),
  };
}
