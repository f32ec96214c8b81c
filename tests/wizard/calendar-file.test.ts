import { expect, it } from 'vitest';
import { calendarFile } from '../../src/wizard/advice/calendar-file';

it('a reminder stands at the time by which it is due, and comes an hour before, not after', () => {
  const lines = calendarFile('The written report', '2026-03-02T15:30', '2026-03-01T15:31:07.123Z').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining(['DTSTART:20260302T153000', 'DTSTAMP:20260301T153107Z', 'TRIGGER:-PT1H']),
  );
});
