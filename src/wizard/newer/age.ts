import type { OwnWord } from 'virtual:confirmations';
import { type Ageing, ageingOf, dueOn } from '../../case/due.ts';
import type { Aged, Reading } from '../../newer/fact';
import { roleOf } from '../../newer/roles.ts';

/** Something newer than the protocol, and what the organisation that publishes this copy says of it. */
export interface Known {
  readonly reading: Aged;
  readonly own: OwnWord | undefined;
}
/**
 * Something newer, and what the organisation says of it that counts.
 * In: what was read, and what the organisation’s file says: said in another role than the one that can confirm it, it counts for nothing.
 */
export function knownAs(reading: Aged, own: OwnWord | undefined): Known {
  return { reading, own: own?.by === roleOf[reading.confirmBy] ? own : undefined };
}

/** From which day something ages, and how soon. */
interface Age {
  readonly from: string;
  readonly ageing: Ageing;
}

/** The newest date that a source bears, in part or whole; undefined where none bears one. */
export const sourceDate = ({ sources }: Pick<Reading, 'sources'>): string | undefined =>
  sources
    .flatMap(({ dated }) => dated ?? [])
    .sort()
    .at(-1);

/** The first day of a date that may be a month or a year: the safer one. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, '2026-01-01'.length);

/** What the organisation said ages from the day on which it did; else a source from its date, and one without a date from the day of reading. */
export function ageOf({ reading, own }: Known): Age {
  if (own) return { from: own.on, ageing: ageingOf(reading) };
  const date = sourceDate(reading);
  if (date === undefined) return { from: reading.readOn, ageing: 'undated' };
  return { from: firstDay(date), ageing: ageingOf(reading) };
}

/** The day on which something is due to be checked again. */
export function dueOnOf(known: Known): string {
  const { from, ageing } = ageOf(known);
  return dueOn(from, ageing);
}

/** How something is known: confirmed, read and not confirmed, or not used here; and, whichever it was, due once its day has come. */
export type State = 'confirmed' | 'read' | 'not-used' | 'due';

/** How something is known as of today (year-month-day). */
export function stateOf(known: Known, today: string): State {
  if (today >= dueOnOf(known)) return 'due';
  if (!known.own) return 'read';
  return known.own.notUsed === undefined ? 'confirmed' : 'not-used';
}
