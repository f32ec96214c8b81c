import { describe, expect, it } from 'vitest';
import { ageingOf, dueOn, isDue, monthsSince } from '../../src/case/due';

describe('what was checked is due again', () => {
  it.each([
    ['2026-11-24', 'fact', '2027-11-24'],
    ['2026-11-24', 'number', '2027-05-24'],
    ['2026-08-31', 'number', '2027-02-28'],
    ['2027-08-31', 'number', '2028-02-29'],
    ['2024-02-29', 'fact', '2025-02-28'],
    ['2026-12-31', 'number', '2027-06-30'],
  ] as const)('%s, as a %s, on %s', (day, ageing, due) => {
    expect(dueOn(day, ageing)).toBe(due);
  });

  it('sooner where it is a telephone number', () => {
    expect(ageingOf({ telephone: '0800 1111' })).toBe('number');
    expect(ageingOf({ text: '84001' })).toBe('number');
    expect(ageingOf({})).toBe('fact');
  });

  it('from that day on, and not a day before', () => {
    expect(isDue('2026-11-24', 'fact', '2027-11-23')).toBe(false);
    expect(isDue('2026-11-24', 'fact', '2027-11-24')).toBe(true);
    expect(isDue('2026-11-24', 'number', '2027-05-23')).toBe(false);
    expect(isDue('2026-11-24', 'number', '2027-05-24')).toBe(true);
  });
});

it.each([
  ['2026-11-24', '2026-12-23', 0],
  ['2026-11-24', '2026-12-24', 1],
  ['2026-11-24', '2027-11-24', 12],
  ['2026-11-24', '2027-11-23', 11],
  ['2026-11-24', '2026-03-01', 0],
])('from %s to %s are %i whole months', (day, today, months) => {
  expect(monthsSince(day, today)).toBe(months);
});
