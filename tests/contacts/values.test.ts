import { describe, expect, it } from 'vitest';
import { dateFault, numberFault } from '../../src/contacts/values.ts';

describe('a telephone number', () => {
  it.each([
    '029 2018 0001',
    '02920180001',
    '0800 111 222',
    '0800 1112 223',
    '08 00111222',
    '+44 29 2018 0001',
    '101',
    '116 000',
  ])('is right: %s', (text) => {
    expect(numberFault(text)).toBeUndefined();
  });

  it.each([
    '029 2018 000',
    '01554 77777',
    '0800 1111',
    '029 2018 00012',
    '2018 0001',
    '12',
    '+44 29',
    '+44 29 2018 0001 2345',
  ])('has a digit lost or doubled, or no area code: %s', (text) => {
    expect(numberFault(text)).toBe('wrong-length');
  });

  it.each([
    '',
    ' ',
    '029-2018-0001',
    '(029) 2018 0001',
    ' 029 2018 0001',
    '029 2018 0001 ext 2',
    '０２９２０１８０００１',
    '++44 29 2018 0001',
    '029\n2018 0001',
  ])('is not one: %j', (text) => {
    expect(numberFault(text)).toBe('not-number');
  });
});

describe('the day of a check', () => {
  const today = '2026-03-01';
  it.each([
    ['2026-03-01', undefined],
    ['2024-02-29', undefined],
    ['2026-03-02', 'future'],
    ['2026-02-29', 'no-day'],
    ['2025-13-01', 'no-day'],
    ['2025-1-1', 'not-date'],
    ['01-03-2026', 'not-date'],
    ['', 'not-date'],
    ['2026-03-01T00:00', 'not-date'],
  ])('%s', (day, fault) => {
    expect(dateFault(day, today)).toBe(fault);
  });
});
