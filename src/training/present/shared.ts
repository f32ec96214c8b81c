import { taskIds, type TaskId } from '#protocol/tasks';
import { flag, type Infer, listOf, objectOf, oneOf, optional, textThat, thatIs, whole } from '../../validation/schema';
import { taken } from '../../validation/take';
import { tried } from '../../validation/take';
import type { ScreenId } from '#protocol/screens';
import { languages } from '../../words/languages';
import { pointable } from '../chart/picture';
import type { Timer } from './timer';

/** What can lie over a stop on the big screen. */
export const overs = ['chart', 'qr', 'steps'] as const;
export type Over = (typeof overs)[number];
/** What can stand on the big screen: a stop, it and those beside it told together, what follows from the group’s answer, or what lies over it. */
export const shownKinds = ['screen', 'together', 'group', ...overs] as const;
type Shown = (typeof shownKinds)[number];

/** What the big screen shows: which stop, whether its answer is revealed, and what lies over it. */
export interface Show {
  readonly step: number;
  readonly revealed: boolean;
  readonly shows: Shown;
  /** The box of the chart that is pointed at. */
  readonly points?: ScreenId;
  /** The chart is seen from nearer, about what is pointed at or where we are. */
  readonly isNear?: boolean;
  /** The chart is up while the case goes on: small, beside the stop. */
  readonly hasChart?: boolean;
}

/** How long a group has for a case; `whole` asks at every stop, as long as it takes. */
export const routeIds = ['ten', 'twenty', 'whole'] as const;
export type RouteId = (typeof routeIds)[number];

/** What the group says at the stop shown: the answer that is followed, the hands counted for each option, the calls as it orders them. Numbers and ids alone. */
export interface Room {
  readonly said: string;
  readonly hands: readonly number[];
  readonly order: readonly TaskId[];
}
/** A group that has said nothing yet. */
export const silent: Room = { said: '', hands: [], order: [] };

const count = (below: number) => whole(0, below - 1);
const time = thatIs<number>((given) => typeof given === 'number' && Number.isFinite(given) && given >= 0);
const timer = objectOf({ ran: time, since: optional(time), stepFrom: time });
const name = textThat((text) => (text.length > 40 ? 'too-long' : undefined));
const room = objectOf({
  said: name,
  hands: listOf(count(1000), { most: 40, mayRepeat: true }),
  order: listOf(oneOf(taskIds)),
});
const sharedOf = (stops: number) =>
  objectOf({
    /** Counts the changes: the higher one stands. */
    turn: count(1e12),
    /** The window that made the last change. */
    by: name,
    show: objectOf({
      step: count(stops),
      revealed: flag,
      shows: oneOf(shownKinds),
      points: optional(oneOf(pointable)),
      isNear: optional(flag),
      hasChart: optional(flag),
    }),
    timer,
    route: oneOf(routeIds),
    room,
    /** The language of the big screen. */
    language: oneOf(languages),
  });

/** What the big screen and the presenter's window hold in common. */
export type Shared = Omit<Infer<ReturnType<typeof sharedOf>>, 'timer'> & { readonly timer: Timer };

const role = oneOf(['wall', 'presenter']);
/** What a window of a showing is: the big screen, or the presenter’s. */
export type Role = Infer<typeof role>;

const pages = thatIs<1 | -1>((given) => given === 1 || given === -1);
const there = objectOf({ kind: oneOf(['hello', 'bye']), role });
const scroll = objectOf({ kind: oneOf(['scroll']), role, pages });
const stateOf = (stops: number) => objectOf({ kind: oneOf(['state']), role, shared: sharedOf(stops) });

/** What one window tells another: that it is there, that it goes, how things stand, or to move the page. */
export type Message =
  Infer<typeof there> | Infer<typeof scroll> | { readonly kind: 'state'; readonly role: Role; readonly shared: Shared };

/** Reads what came over the channel; undefined for anything that no window of this version says. `stops`: how many there are. */
export const readMessage = (given: unknown, stops: number): Message | undefined =>
  taken(stateOf(stops), given) ?? taken(there, given) ?? taken(scroll, given);

/** Whether what another window holds replaces what this one holds: the later change stands; a window just opened takes up what it finds. */
export const isLater = (other: Shared, own: Shared, isJustOpened: boolean): boolean =>
  other.turn > own.turn || (other.turn === own.turn && (isJustOpened || other.by > own.by));

const key = 'clear-steps.show';

/** Keeps in this tab how a showing stands, so that a reload takes it up: no case, no name, and nothing of what the group said. */
export const keepShared = (scenario: string, shared: Shared): void =>
  void tried(() => sessionStorage.setItem(key, JSON.stringify({ scenario, shared: { ...shared, room: undefined } })));

/** How the showing of a scenario stood in this tab; undefined where nothing, or something else, is kept. */
export function keptShared(scenario: string, stops: number): Shared | undefined {
  const kept = tried(
    () => JSON.parse(sessionStorage.getItem(key) ?? 'null') as { scenario?: unknown; shared?: object } | null,
  );
  return kept?.scenario === scenario ? taken(sharedOf(stops), { ...kept.shared, room: silent }) : undefined;
}

/** Forgets it, once the showing is left for the list of cases. */
export const forgetShared = (): void => void tried(() => sessionStorage.removeItem(key));
