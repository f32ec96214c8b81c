import { routesOf } from '../../../src/training/present/routes';
import { type Channel, openShow } from '../../../src/training/present/show-store';
import type { Show } from '../../../src/training/present/shared';
import { firstShow, onward, type Route, type Stop, stopsOf } from '../../../src/training/present/show';
import type { Scenario } from '../../../src/training/model/scenario';
import { scenarioCase, scenarioPart } from '../scenario-files';

/** Returns a scenario without its words, with these pauses. */
export function scenarioOf(id: string, pauses: readonly string[]): Scenario {
  const part = { ...scenarioPart(id), pauses, id, file: scenarioCase(id), words: {}, isOwn: false };
  return part as unknown as Scenario;
}

/** Returns all that a room sees of a scenario, with its own pauses or others. */
export const stopsIn = (id: string, pauses: readonly string[] = scenarioPart(id).pauses): readonly Stop[] =>
  stopsOf(scenarioOf(id, pauses), '2026-03-01T15:30');

/** Returns the routes of a scenario. */
export const routesIn = (id: string) => routesOf(scenarioPart(id), stopsIn(id));

/** Returns all that a group is shown on a route, in order. */
export function shownOn(route: Route): readonly Show[] {
  const shows: Show[] = [firstShow];
  for (let next = onward(route, firstShow); next !== shows.at(-1); next = onward(route, next)) shows.push(next);
  return shows;
}

/** A channel between windows: what one end says, all others hear. */
export function line() {
  const ends: Channel[] = [];
  const end = (): Channel => {
    const own: Channel = {
      onmessage: null,
      postMessage: (message) =>
        ends
          .filter((other) => other !== own)
          .forEach(({ onmessage }) => onmessage?.(new MessageEvent('message', { data: structuredClone(message) }))),
    };
    ends.push(own);
    return own;
  };
  return { end };
}

/** A clock that a test sets. */
export const clock = { now: 0 };

/** Opens a window of a showing of a scenario. */
export function opened(role: 'present' | 'presenter', channel: Channel | undefined) {
  sessionStorage.clear();
  const scenario = 'posing-as-a-child';
  const store = openShow({
    scenario,
    routes: routesIn(scenario),
    role,
    rest: '',
    language: 'en',
    channel,
    now: () => clock.now,
  });
  stops.push(store.start());
  return store;
}

const stops: (() => void)[] = [];
/** Closes every window that was opened. */
export const closeAll = (): void => stops.splice(0).forEach((stop) => stop());
