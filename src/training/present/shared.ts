import { isFields } from '../../session/kept-parts';
import { isLanguage, type Language } from '../../words/languages';
import { type Show, shownKinds } from './show';
import type { Timer } from './timer';

/** What the big screen and the presenter's window hold in common. */
export interface Shared {
  /** Counts the changes: the higher one stands. */
  readonly turn: number;
  /** The window that made the last change. */
  readonly by: string;
  readonly show: Show;
  readonly timer: Timer;
  /** The language of the big screen. */
  readonly language: Language;
}

/** What a window of a showing is: the big screen, or the presenter’s. */
export type Role = 'wall' | 'presenter';

/** What one window tells another: that it is there, that it goes, how things stand, or to move the page. */
export type Message =
  | { readonly kind: 'hello' | 'bye'; readonly role: Role }
  | { readonly kind: 'state'; readonly role: Role; readonly shared: Shared }
  | { readonly kind: 'scroll'; readonly role: Role; readonly pages: 1 | -1 };

const isCount = (value: unknown, below: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < below;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const most = 1e12;

function isShow(value: unknown, stops: number): boolean {
  return (
    isFields(value)
    && isCount(value['step'], stops)
    && typeof value['revealed'] === 'boolean'
    && shownKinds.some((kind) => kind === value['shows'])
  );
}

const isTimer = (value: unknown): boolean =>
  isFields(value)
  && isTime(value['ran'])
  && isTime(value['stepFrom'])
  && (value['since'] === undefined || isTime(value['since']));

/** Whether `value` is how a showing of so many stops can stand. */
export const isShared = (value: unknown, stops: number): value is Shared =>
  isFields(value)
  && isCount(value['turn'], most)
  && typeof value['by'] === 'string'
  && value['by'].length <= 40
  && isShow(value['show'], stops)
  && isTimer(value['timer'])
  && isLanguage(value['language']);

/** Reads what came over the channel; undefined for anything that no window of this version says. `stops`: how many there are. */
export function readMessage(value: unknown, stops: number): Message | undefined {
  if (!isFields(value) || (value['role'] !== 'wall' && value['role'] !== 'presenter')) return undefined;
  const { kind, role } = value;
  if (kind === 'hello' || kind === 'bye') return { kind, role };
  if (kind === 'scroll' && (value['pages'] === 1 || value['pages'] === -1))
    return { kind, role, pages: value['pages'] };
  const { shared } = value;
  return kind === 'state' && isShared(shared, stops) ? { kind, role, shared } : undefined;
}

/** Whether what another window holds replaces what this one holds: the later change stands; a window just opened takes up what it finds. */
export const isLater = (other: Shared, own: Shared, isJustOpened: boolean): boolean =>
  other.turn > own.turn || (other.turn === own.turn && (isJustOpened || other.by > own.by));
