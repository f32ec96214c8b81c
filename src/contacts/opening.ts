import { type Hours, type Weekday, weekdays } from './own.ts';

/** From https://www.gov.uk/bank-holidays: a stored copy of the list, read on 2026-12-01. */
const published = [
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28'],
  ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28'],
];
/** Not in that copy, so calculated by the same rules. Any that is added or moved for an occasion is missing. */
const calculated = [
  ...['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29', '2028-08-28', '2028-12-25', '2028-12-26'],
  ...['2029-01-01', '2029-03-30', '2029-04-02', '2029-05-07', '2029-05-28', '2029-08-27', '2029-12-25', '2029-12-26'],
  ...['2030-01-01', '2030-04-19', '2030-04-22', '2030-05-06', '2030-05-27', '2030-08-26', '2030-12-25', '2030-12-26'],
];

/** The bank holidays of England and Wales that fall on weekdays, to 2030. */
export const bankHolidays: readonly string[] = [...published, ...calculated];

/** If its hours are not known, we assume that an office is open on weekdays from 9 to 5. */
const officeHours: Hours = [{ first: 'monday', last: 'friday', from: '09:00', to: '17:00' }];

const dayOf = (moment: string): string => moment.slice(0, '2026-12-01'.length);
const timeOf = (moment: string): string => moment.slice('2026-12-01T'.length);
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const daysAfter = (day: string, days: number): string =>
  dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString());
const isHoliday = (day: string): boolean => bankHolidays.includes(day);

const spansOn = (hours: Hours, day: string): Hours =>
  hours.filter(({ first, last }) => {
    const at = weekdayOf(day);
    return weekdays.indexOf(first) <= at && at <= weekdays.indexOf(last);
  });
const spanAt = (hours: Hours, moment: string): Hours[number] | undefined =>
  spansOn(hours, dayOf(moment)).find(({ from, to }) => from <= timeOf(moment) && timeOf(moment) < to);

/** When an office that is open closes, or one that is closed opens next. */
export type Opening = { readonly until: string } | { readonly day: Weekday; readonly from: string };

/** Returns when an open office closes, or when a closed one opens next, at a `moment` such as `2026-12-01T09:30`. */
export function openingAt(hours: Hours, moment: string): Opening | undefined {
  const today = dayOf(moment);
  const now = isHoliday(today) ? undefined : spanAt(hours, moment);
  if (now) return { until: now.to };
  return [0, 1, 2, 3, 4, 5, 6, 7]
    .map((days) => daysAfter(today, days))
    .filter((day) => !isHoliday(day))
    .flatMap((day) =>
      spansOn(hours, day)
        .map(({ from }) => ({ day: weekdays[weekdayOf(day)]!, from }))
        .filter(({ from }) => `${day}T${from}` > moment)
        .sort((one, other) => one.from.localeCompare(other.from)),
    )[0];
}

/**
 * Whether to list the office before the Emergency Duty Team at a moment: by its own hours or, if they are not known, by
 * the team's or, failing that, by usual office hours.
 */
export function isOfficeFirst(office: Hours | undefined, team: Hours | undefined, moment: string): boolean {
  if (isHoliday(dayOf(moment))) return false;
  return !office && team ? !spanAt(team, moment) : spanAt(office ?? officeHours, moment) !== undefined;
}
