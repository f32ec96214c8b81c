import {
  type Infer,
  objectOf,
  optional,
  thatIs,
  flag,
  listOf,
  oneOf,
  textThat,
  whole,
  parsed,
  validPart,
} from '../../validation/schema';
import { tabText } from '../../session/storage';
import { languages } from '../../words/languages';

const time = thatIs<number>((given) => typeof given === 'number' && Number.isFinite(given) && given >= 0);
/** A stopwatch, in milliseconds: time already run, and when it was last started. */
const timer = objectOf({ ran: time, since: optional(time) });
export type Timer = Infer<typeof timer>;
export const noTime: Timer = { ran: 0 };

/** Returns the total running time at `now`. A clock that was put back adds nothing. */
export const elapsed = ({ ran, since }: Timer, now: number): number =>
  ran + (since === undefined ? 0 : Math.max(0, now - since));

/** Starts it, or resumes it. */
export const started = (timer: Timer, now: number): Timer =>
  timer.since === undefined ? { ...timer, since: now } : timer;

/** Pauses it. */
export const paused = (timer: Timer, now: number): Timer => ({ ran: elapsed(timer, now) });

/** Returns minutes and seconds, such as `12:05`. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Overlays that can cover a stop on the big screen. */
export const overs = ['chart', 'qr', 'blank'] as const;
export type Overlay = (typeof overs)[number];
/** What the big screen can show: a stop, stops told together, what follows from the group’s answer, or an overlay. */
export const shownKinds = ['screen', 'together', 'group', ...overs] as const;
/** Between a first vote and the answer, a room talks and votes again. */
export const rounds = ['talk', 'again'] as const;
/** How long a group has for a case, in minutes. `whole` asks at every stop and has no limit. */
export const routeIds = ['ten', 'twenty', 'whole'] as const;
export type RouteId = (typeof routeIds)[number];

const count = (below: number) => whole(0, below - 1);
const name = textThat((text) => (text.length > 40 ? 'too-long' : undefined));
const showOf = (stops: number) =>
  objectOf({
    step: count(stops),
    revealed: flag,
    /** What has come of a vote since it was asked for. */
    round: optional(oneOf(rounds)),
    shows: oneOf(shownKinds),
  });
/** What the big screen shows: a stop, whether its answer is revealed, and any overlay. */
export type Show = Infer<ReturnType<typeof showOf>>;

const room = objectOf({
  /** The stop at which the group said it. */
  step: count(1e4),
  said: name,
  votes: listOf(listOf(count(1000), { most: 40, mayRepeat: true }), { most: 2, mayRepeat: true }),
});
/** The group's choices at a stop: the answer followed, and hands per option of its two votes. Only numbers and ids. */
export type GroupInput = Infer<typeof room>;
export const noGroupInput: GroupInput = { step: 0, said: '', votes: [] };

const sharedOf = (stops: number) =>
  objectOf({
    /** Counts the changes. The higher number wins. */
    turn: count(1e12),
    /** The window that made the last change. */
    by: name,
    show: showOf(stops),
    timer,
    route: oneOf(routeIds),
    room,
    language: oneOf(languages),
  });
/** The state that the big screen and the presenter's window share. */
export type Shared = Infer<ReturnType<typeof sharedOf>>;

const role = oneOf(['present', 'presenter']);
/** The page of a window: the big screen, or the presenter’s. */
export type Role = Infer<typeof role>;

const there = objectOf({ kind: oneOf(['hello', 'bye']), role });
const stateOf = (stops: number) => objectOf({ kind: oneOf(['state']), role, shared: sharedOf(stops) });

/** A message between windows: it has opened, it is closing, or its state. */
export type Message = Infer<typeof there> | Infer<ReturnType<typeof stateOf>>;

/** Reads a message from the channel; undefined if this version does not know it. `stops`: how many there are. */
export const readMessage = (given: unknown, stops: number): Message | undefined =>
  validPart(stateOf(stops), given) ?? validPart(there, given);

/** Whether another window's state replaces this one's: the later change wins, and a new window adopts what it finds. */
export const isLater = (other: Shared, own: Shared, isJustOpened: boolean): boolean =>
  other.turn > own.turn || (other.turn === own.turn && (isJustOpened || other.by > own.by));

/** The state of a showing in this tab. It is forgotten when the showing is left for the list of cases. */
export const showText = tabText('clear-steps.show');

/** Keeps the state of a showing in this tab for a reload: no case, no name, and nothing that the group said. */
export const keepShared = (scenario: string, shared: Shared): void =>
  void showText.keep(JSON.stringify({ scenario, shared: { ...shared, room: undefined } }));

/** Returns the state of a showing kept in this tab; undefined if there is none or it cannot be read. */
export function keptShared(scenario: string, stops: number): Shared | undefined {
  const kept = parsed(showText.kept() ?? '') as { scenario?: unknown; shared?: object } | null | undefined;
  return kept?.scenario === scenario ? validPart(sharedOf(stops), { ...kept.shared, room: noGroupInput }) : undefined;
}
