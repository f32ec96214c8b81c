import { describe, expect, it } from 'vitest';
import { followUpDue } from '../../src/case/follow-up-due';
import { at, entry, made } from '../support/log';

const told = [made('social-services', at('15:30', '2026-03-06'))];

describe('the time by which a follow-up is due', () => {
  it('is 24 hours after the call for the written report', () =>
    expect(followUpDue(told, 'written-report')).toBe('2026-03-07T15:30'));
  it('is the seventh working day for an answer to it, weekends left out', () =>
    expect(followUpDue(told, 'acknowledgement')).toBe('2026-03-17'));
  it('counts from when it was marked where nobody said when the call was', () =>
    expect(followUpDue([made('social-services')], 'written-report')).toBe('2026-03-03T09:00'));
  it('counts from the first call, not from one that told more', () =>
    expect(followUpDue([...told, entry('told-more', 'social-services')], 'written-report')).toBe('2026-03-07T15:30'));
  it('counts from the call marked again, where the first mark was wrong', () =>
    expect(
      followUpDue(
        [...told, entry('corrected', 'social-services'), made('social-services', at('10:00', '2026-03-08'))],
        'written-report',
      ),
    ).toBe('2026-03-09T10:00'));
  it('is 24 hours after the first of the two reports for the designated officer', () => {
    const police = made('police', at('11:00', '2026-03-06'));
    expect(followUpDue(told, 'designated-officer')).toBe('2026-03-07T15:30');
    expect(followUpDue([...told, police], 'designated-officer')).toBe('2026-03-07T11:00');
    expect(followUpDue([...told, police, entry('corrected', 'police')], 'designated-officer')).toBe('2026-03-07T15:30');
    expect(followUpDue([], 'designated-officer')).toBeUndefined();
  });
  it('is not known where no mark gives a time', () => {
    expect(followUpDue([], 'written-report')).toBeUndefined();
    expect(followUpDue([...told, entry('corrected', 'social-services')], 'written-report')).toBeUndefined();
    expect(followUpDue(told, 'safeguarding-lead')).toBeUndefined();
  });
});
