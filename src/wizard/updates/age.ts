import type { OwnWord } from 'virtual:confirmations';
import { type Ageing, ageingOf, dueOn } from '../../case/due.ts';
import type { Aged } from '../../updates/fact';
import { roleOf } from '../../updates/roles.ts';

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
const dueOfAge = ({ from, ageing }: Age): string => dueOn(from, ageing);

/** What was read, as far as it ages. */
type Dated = Omit<Aged, 'sure' | 'confirmBy' | 'dates'>;

/** The first day of a date that may be a month or a year: the safer one. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, '2026-01-01'.length);

/** A source ages from its date, and one without a date from the day of reading. */
const ageOfSource = (reading: Dated, date: string | undefined): Age =>
  date === undefined
    ? { from: reading.readOn, ageing: 'undated' }
    : { from: firstDay(date), ageing: ageingOf(reading) };

/** The date of the source that is due first, in part or whole: what was read rests on each of its sources. Undefined where that bears none. */
export const sourceDate = (reading: Dated): string | undefined =>
  reading.sources
    .map(({ dated }) => ({ dated, due: dueOfAge(ageOfSource(reading, dated)) }))
    .sort((one, other) => one.due.localeCompare(other.due))[0]?.dated;

/** What the organisation said of it ages from that day; else what was read ages as that of its sources which is due first. */
export const ageOf = ({ reading, own }: Known): Age =>
  own ? { from: own.on, ageing: ageingOf(reading) } : ageOfSource(reading, sourceDate(reading));

/** The day on which something is due to be checked again. */
export const dueOnOf = (known: Known): string => dueOfAge(ageOf(known));
/** The day on which what was read is due, where nobody has said anything of it. */
export const dueOnReading = (reading: Dated): string => dueOfAge(ageOfSource(reading, sourceDate(reading)));

/** How something is known: confirmed, read and not confirmed, or not used here; and, whichever it was, due once its day has come. */
export type State = 'confirmed' | 'read' | 'not-used' | 'due';

/** How something is known as of today (year-month-day). */
export function stateOf(known: Known, today: string): State {
  if (today >= dueOnOf(known)) return 'due';
  if (!known.own) return 'read';
  return known.own.notUsed === undefined ? 'confirmed' : 'not-used';
}
