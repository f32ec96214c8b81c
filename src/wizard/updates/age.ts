import type { OwnWord } from 'virtual:confirmations';
import { type Ageing, ageingOf, dueOn } from '../../case/due.ts';
import type { Aged } from '../../updates/update';
import { roleOf } from '../../updates/roles.ts';

/** An update, and what the organisation that publishes this copy says about it. */
export interface Known {
  readonly reading: Aged;
  readonly own: OwnWord | undefined;
}
/**
 * Pairs an update with what the organisation's file says about it. That is ignored if the role that said it is not the
 * one that can confirm the update.
 */
export function knownAs(reading: Aged, own: OwnWord | undefined): Known {
  return { reading, own: own?.by === roleOf[reading.confirmBy] ? own : undefined };
}

/** The day from which something ages, and how fast. */
interface Age {
  readonly from: string;
  readonly ageing: Ageing;
}
const dueOfAge = ({ from, ageing }: Age): string => dueOn(from, ageing);

/** What was read, as far as its age depends on it. */
type Dated = Omit<Aged, 'sure' | 'confirmBy' | 'dates'>;

/** The first day of a date that may be only a month or a year, which is the safer choice. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, '2026-01-01'.length);

/** A source ages from its date or, if undated, from the day it was read. */
const ageOfSource = (reading: Dated, date: string | undefined): Age =>
  date === undefined
    ? { from: reading.readOn, ageing: 'undated' }
    : { from: firstDay(date), ageing: ageingOf(reading) };

/** Returns the date, full or partial, of the source that is due first; undefined if that source is undated. */
export const sourceDate = (reading: Dated): string | undefined =>
  reading.sources
    .map(({ dated }) => ({ dated, due: dueOfAge(ageOfSource(reading, dated)) }))
    .sort((one, other) => one.due.localeCompare(other.due))[0]?.dated;

/** Returns an age from the day of the organisation's word or, without one, that of the source due first. */
export const ageOf = ({ reading, own }: Known): Age =>
  own ? { from: own.on, ageing: ageingOf(reading) } : ageOfSource(reading, sourceDate(reading));

/** Returns the day on which an update is due to be checked again. */
export const dueOnOf = (known: Known): string => dueOfAge(ageOf(known));
/** Returns the day on which a reading is due, regardless of the organisation. */
export const dueOnReading = (reading: Dated): string => dueOfAge(ageOfSource(reading, sourceDate(reading)));

/** How an update is known: confirmed, read but not confirmed, or not used here; `due` once its day has come. */
export type State = 'confirmed' | 'read' | 'not-used' | 'due';

/** Returns how an update is known as of today (year-month-day). */
export function stateOf(known: Known, today: string): State {
  if (today >= dueOnOf(known)) return 'due';
  if (!known.own) return 'read';
  return known.own.notUsed === undefined ? 'confirmed' : 'not-used';
}
