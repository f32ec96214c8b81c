import type { Scenario } from '../model/scenario';
import type { RouteId, Show } from './shared';
import { arrivedAt, firstShow, isTold, onward, type Route, type Stop, type Way } from './show';

/** Returns how many presses a route needs from `from` to its end. */
export function pressesOf(route: Route, from: Show = firstShow): number {
  let presses = 0;
  for (let at = from, next = onward(route, at); next !== at; next = onward(route, at)) {
    at = next;
    presses += 1;
  }
  return presses;
}

/** The minutes of a route up to what is shown, if every press takes as long. */
const minutesTo = (route: Route, show: Show): number =>
  (route.minutes ?? 0) * (1 - pressesOf(route, show) / pressesOf(route));

/** Returns by how many whole minutes a group is behind its route, negative if ahead. `ran`: in milliseconds. */
export const minutesBehind = (route: Route, show: Show, ran: number): number =>
  Math.trunc(ran / 60_000 - minutesTo(route, show));

/** Returns the whole minute of a route at which a group reaches a stop. */
export const minuteOf = (route: Route, stop: Stop): number =>
  Math.floor(minutesTo(route, arrivedAt(route, route.stops.indexOf(stop))));

/** What is shown alone in twenty minutes besides the moments: advice on evidence, the plan, exit pages, the report. */
const hasTime = ({ kind, step }: Stop): boolean => kind === 'told' && step.screen !== 'next-steps';

/** How a shorter route takes a stop: it asks the moments, tells the other answers together, and leaves out the rest. */
function wayOf(stop: Stop, at: number, isAlone: (stop: Stop) => boolean): Way {
  if (at === 0 || stop.moment || stop.kind === 'choice' || stop.kind === 'debrief' || isAlone(stop)) return 'alone';
  return isTold(stop) ? 'together' : 'left';
}

/** What a trainer's own case, which names no moments, asks in their place. */
const isOwnMoment = (stop: Stop): boolean =>
  stop.kind === 'pause' || (stop.kind === 'question' && ['need', 'harm'].includes(stop.question));

export type Routes = Readonly<Record<RouteId, Route>>;

/**
 * Returns the routes of a case: the whole one asks at every stop, each other one at the two moments that decide the case.
 * `stops`: all that a room can see.
 */
export function routesOf({ moments }: Pick<Scenario, 'moments'>, stops: readonly Stop[]): Routes {
  const routeOf = (minutes: number | undefined, isAlone: (stop: Stop) => boolean): Route => ({
    stops,
    minutes,
    ways: stops.map((stop, at) => wayOf(stop, at, (one) => isAlone(one) || (!moments && isOwnMoment(one)))),
  });
  return {
    ten: routeOf(10, () => false),
    twenty: routeOf(20, hasTime),
    whole: routeOf(undefined, () => true),
  };
}
