import { describe, expect, it } from 'vitest';
import { bankHolidays, isOfficeFirst, openingAt } from '../../src/contacts/opening';
import { publicNumber } from '../../src/contacts/public-numbers';

const dayAt = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));
const asDay = (date: Date) => date.toISOString().slice(0, 10);
const later = (date: Date, days: number) => new Date(date.getTime() + days * 86_400_000);
/** The first Monday on a day or after it. */
const mondayFrom = (date: Date) => later(date, (8 - date.getUTCDay()) % 7);
/** Easter Sunday, by the rule of Gauss for the years from 1900 to 2099. */
function easter(year: number): Date {
  const moon = (19 * (year % 19) + 24) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7;
  const days =
    moon + sunday - (moon === 29 && sunday === 6 ? 7 : 0) - (moon === 28 && sunday === 6 && year % 19 > 10 ? 7 : 0);
  return later(dayAt(year, 3, 22), days);
}
/** The day itself or, at a weekend, the first weekday after it on which no other holiday is. */
const instead = (date: Date, taken: readonly string[] = []): Date =>
  [0, 6].includes(date.getUTCDay()) || taken.includes(asDay(date)) ? instead(later(date, 1), taken) : date;

it.each([2026, 2027, 2028, 2029, 2030])('the bank holidays of %d are those that the rules give', (year) => {
  const christmas = asDay(instead(dayAt(year, 12, 25)));
  expect(bankHolidays.filter((day) => day.startsWith(String(year)))).toEqual(
    [
      ...[instead(dayAt(year, 1, 1)), later(easter(year), -2), later(easter(year), 1)].map(asDay),
      ...[dayAt(year, 5, 1), dayAt(year, 5, 25), dayAt(year, 8, 25)].map((date) => asDay(mondayFrom(date))),
      christmas,
      asDay(instead(dayAt(year, 12, 26), [christmas])),
    ].sort(),
  );
});

const conwy = publicNumber('conwy', 'socialServices')!.hours!;
const merthyr = publicNumber('merthyr-tydfil', 'socialServices')!.hours!;
const swansea = publicNumber('swansea', 'outOfHours')!.hours!;

describe('by the clock of the device', () => {
  it.each([
    ['a weekday at noon', '2026-12-02T12:00', true],
    ['a minute before 5 pm', '2026-12-02T16:59', true],
    ['5 pm exactly', '2026-12-02T17:00', false],
    ['9 am exactly', '2026-12-02T09:00', true],
    ['an evening', '2026-12-02T21:30', false],
    ['a night', '2026-12-03T03:00', false],
    ['a Saturday at noon', '2026-12-05T12:00', false],
    ['a bank holiday at noon', '2026-12-25T12:00', false],
    ['the substitute day of a bank holiday', '2026-12-28T12:00', false],
    ['the day after it', '2026-12-29T12:00', true],
  ])('%s, the line that is open stands first, its hours known or not', (_, moment, isOffice) => {
    expect(isOfficeFirst(conwy, undefined, moment)).toBe(isOffice);
    expect(isOfficeFirst(undefined, undefined, moment)).toBe(isOffice);
  });

  it.each([
    ['Friday 16:29, before the team begins', '2026-12-04T16:29', true],
    ['Friday 16:30', '2026-12-04T16:30', false],
    ['Thursday 16:30', '2026-12-03T16:30', true],
  ])('%s, the hours of the team count where those of the office are not known', (_, moment, isOffice) => {
    expect(isOfficeFirst(undefined, swansea, moment)).toBe(isOffice);
  });

  it.each([
    ['2026-12-02T12:00', conwy, { until: '17:00' }],
    ['2026-12-04T16:00', merthyr, { until: '16:30' }],
    ['2026-12-02T07:00', conwy, { day: 'wednesday', from: '09:00' }],
    ['2026-12-02T17:00', conwy, { day: 'thursday', from: '09:00' }],
    ['2026-12-04T16:30', merthyr, { day: 'monday', from: '08:30' }],
    ['2026-12-24T17:00', conwy, { day: 'tuesday', from: '09:00' }],
    ['2026-12-28T10:00', conwy, { day: 'tuesday', from: '09:00' }],
  ])('at %s, says until when the office is open, or when it opens next', (moment, hours, opening) => {
    expect(openingAt(hours, moment)).toEqual(opening);
  });
});
