import type { ScreenId } from '#protocol/screens';
import type { Language } from '../../words/languages';
import { firstRoute, type Routes } from './routes';
import {
  keptShared,
  type Overlay,
  type GroupInput,
  type RouteId,
  type Shared,
  type Show,
  noGroupInput,
} from './shared';
import {
  backward,
  firstShow,
  jumped,
  withOverlay,
  onward,
  pointed,
  restOf,
  showAt,
  type Stop,
  withChart,
} from './show';
import { noTime, paused, started } from './timer';
import { openWindow, type WindowParts } from './windows';

/** A showing in one of its windows: its state and its actions. */
export type ShowStore = ReturnType<typeof openShow>;

interface Opened extends Omit<WindowParts, 'stops'> {
  readonly routes: Routes;
  /** The part of the address after the page. */
  readonly rest: string;
  readonly language: Language;
}

/** Returns what an address shows. On a reload, it comes back as it was, with the chart if that was open. */
function shownAt(rest: string, stops: readonly Stop[], kept: Show | undefined): Show {
  const named = showAt(rest, stops) ?? firstShow;
  return kept && rest !== '' && restOf(kept) === restOf(named) ? kept : named;
}

/** The initial state. An address without a stop starts again, unless the other window is under way. */
function begun({ scenario, routes, rest, language }: Opened): Shared {
  const { stops } = routes.whole;
  const kept = keptShared(scenario, stops.length);
  return {
    ...{ turn: 0, route: firstRoute(routes), language, ...kept },
    by: '',
    show: shownAt(rest, stops, kept?.show),
    timer: rest === '' ? noTime : (kept?.timer ?? noTime),
    room: noGroupInput,
  };
}

/** Opens a showing in one of its windows. Returns its state and its actions. */
export function openShow(opened: Opened) {
  const { scenario, routes, channel, now } = opened;
  const { stops } = routes.whole;
  const { change, move, ...held } = openWindow(begun(opened), { ...opened, stops });
  const shown = () => held.view().show;
  const route = () => routes[held.view().route];
  const heard = (room: Partial<GroupInput>) => change({ room: { ...held.view().room, ...room } });
  return {
    ...held,
    scenario,
    stops,
    routes,
    /** Whether this browser can keep two windows in step. */
    canPair: channel !== undefined,
    /** Whether it is only drawn, for people who check the app, and hears no keys. */
    isStill: false,
    onward: () => move(onward(route(), shown())),
    backward: () => move(backward(route(), shown())),
    jump: (step: number) => move(withChart(shown(), jumped(step))),
    /** Shows an overlay, or removes it if it is shown. */
    lay: (shows: Overlay) => move(withOverlay(route(), shown(), shows)),
    /** Puts away the small chart beside the stop. */
    putChartAway: () => move({ ...pointed(shown(), undefined), hasChart: false }),
    /** Points at a box of the chart, or at none. */
    point: (points: ScreenId | undefined) => move(pointed(shown(), points)),
    /** Zooms in on the chart, or shows the whole of it. */
    near: (isNear: boolean) => move({ ...shown(), isNear }),
    /** Continues by another route, from the current stop. */
    take: (next: RouteId) => change({ route: next }),
    /** Shows what follows from the group's answer. */
    follow: (said: string) => {
      heard({ said });
      move(withChart(shown(), { ...jumped(shown().step), shows: 'group' }));
    },
    /** Reveals the answer of the stop. */
    reveal: () => move(withChart(shown(), { ...jumped(shown().step), revealed: true })),
    /** Sets the hands counted for each option, in order. */
    count: (hands: readonly number[]) => heard({ hands }),
    /** Sets the group's order of the calls. */
    order: (order: GroupInput['order']) => heard({ order }),
    speak: (language: Language) => change({ language }),
    runTimer: () => change({ timer: started(held.view().timer, now()) }),
    pauseTimer: () => change({ timer: paused(held.view().timer, now()) }),
    resetTimer: () => change({ timer: noTime }),
  };
}
