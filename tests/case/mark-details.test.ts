import { describe, expect, it } from 'vitest';
import { isDay, isMoment, isReference, isTime } from '../../src/case/mark-details';

describe('a reference', () => {
  it.each(['', 'A', 'SWP/2026-0001', 'A'.repeat(20), '0/-'])('may be “%s”', (text) =>
    expect(isReference(text)).toBe(true),
  );
  it.each(['A'.repeat(21), 'a1', 'Ann Jones', 'A 1', 'A.1', 'Â1', 'A\n'])('may not be “%s”', (text) =>
    expect(isReference(text)).toBe(false),
  );
});

describe('a day', () => {
  it.each(['2026-03-01', '2024-02-29', '2026-12-31'])('may be %s', (text) => expect(isDay(text)).toBe(true));
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-3-1',
    '2026-03',
    '',
    'yesterday',
    '+012026-03-01',
    '2026-03-01T09:00',
  ])('may not be “%s”', (text) => expect(isDay(text)).toBe(false));
});

describe('a moment', () => {
  it.each(['2026-03-01T15:30', '2026-12-31T00:00'])('may be %s', (text) => expect(isMoment(text)).toBe(true));
  it.each([
    '2026-03-01',
    '15:30',
    '2026-03-01 15:30',
    '2026-02-29T15:30',
    '2026-03-01T24:00',
    '2026-03-01T15:30T',
    'T',
    '',
  ])('may not be “%s”', (text) => expect(isMoment(text)).toBe(false));
});

describe('a time of day', () => {
  it.each(['00:00', '09:05', '23:59'])('may be %s', (text) => expect(isTime(text)).toBe(true));
  it.each(['24:00', '9:05', '12:60', '12', '', '12:00:00'])('may not be “%s”', (text) =>
    expect(isTime(text)).toBe(false),
  );
});
