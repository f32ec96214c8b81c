import { describe, expect, it } from 'vitest';
import type { FollowUpId } from '#protocol/tasks';
import { answersOf, type GivenAnswers, noAnswers } from '../../src/case/answers';
import { ageingOf, dueOn, isDue, monthsSince } from '../../src/case/due';
import { followUpDue } from '../../src/case/follow-ups';
import type { Log } from '../../src/case/marks';
import { concern } from '../support/cases';
import { at, entry, made } from '../support/log';

describe('what was checked is due again', () => {
  it.each([
    ['2026-11-24', 'fact', '2027-11-24'],
    ['2026-11-24', 'number', '2027-05-24'],
    ['2026-08-31', 'number', '2027-02-28'],
    ['2027-08-31', 'number', '2028-02-29'],
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

const due = (log: Log, id: FollowUpId, given?: GivenAnswers): string | undefined =>
  followUpDue({ answers: given ? answersOf(given) : noAnswers, marks: {}, told: {} }, log, id);
const told = [made('social-services', at('15:30', '2026-03-06'))];

describe('the time by which a follow-up is due', () => {
  it('is 24 hours after the call for the written report', () =>
    expect(due(told, 'written-report')).toBe('2026-03-07T15:30'));
  it('is the seventh working day for an answer to it, weekends left out', () =>
    expect(due(told, 'acknowledgement')).toBe('2026-03-17'));
  it.each([
    ['2026-03-05', '2026-03-16'],
    ['2026-03-07', '2026-03-17'],
    ['2026-03-08', '2026-03-17'],
    ['2026-03-09', '2026-03-18'],
  ])('is the seventh working day after a call on %s too: %s', (day, on) =>
    expect(due([made('social-services', at('15:30', day))], 'acknowledgement')).toBe(on),
  );
  it('counts from one’s own call where others had told Social Services before', () => {
    const before: GivenAnswers = { ...concern, 'already-reported': ['social-services'] };
    const own = entry('told-more', 'social-services', at('08:06', '2026-03-06'));
    expect(due([own], 'written-report', before)).toBe('2026-03-07T08:06');
    expect(due([], 'written-report', before)).toBeUndefined();
  });
  it('is asked of a council outside Wales, unless one of Wales was told before the child left', () => {
    const elsewhere: GivenAnswers = { ...concern, 'local-authority': 'elsewhere-in-uk' };
    expect(due(told, 'written-report', elsewhere)).toBeUndefined();
    const inConwy = told.map((call): Log[number] => ({ ...call, told: ['local-authority:conwy'] }) as Log[number]);
    expect(due(inConwy, 'written-report', elsewhere)).toBe('2026-03-07T15:30');
  });
  it('counts from when it was marked where nobody said when the call was', () =>
    expect(due([made('social-services')], 'written-report')).toBe('2026-03-03T09:00'));
  it('counts from the first call, not from one that told more', () =>
    expect(due([...told, entry('told-more', 'social-services')], 'written-report')).toBe('2026-03-07T15:30'));
  it('counts from the call marked again, where the first mark was wrong', () =>
    expect(
      due(
        [...told, entry('corrected', 'social-services'), made('social-services', at('10:00', '2026-03-08'))],
        'written-report',
      ),
    ).toBe('2026-03-09T10:00'));
  it('is no second date for the designated officer, who is told today', () =>
    expect(due(told, 'designated-officer')).toBeUndefined());
  it('is not known where a report was made before the case: nobody here knows when', () => {
    const before = { ...concern, 'already-reported': ['police'] } as const;
    expect(due(told, 'written-report', before)).toBe('2026-03-07T15:30');
  });
  it('counts from a further call whose time was set, where Social Services were told before the case', () => {
    const before = { ...concern, 'already-reported': ['social-services'] } as const;
    const further = { ...entry('told-more', 'social-services'), day: '2026-03-06', time: '15:30' };
    expect(due([further], 'written-report', before)).toBe('2026-03-07T15:30');
    expect(due([entry('told-more', 'social-services')], 'written-report', before)).toBeUndefined();
  });
  it('does not count from a call that was taken back, nor from one tried in vain since', () => {
    const log = [...told, entry('corrected', 'social-services'), entry('tried', 'social-services')];
    expect(due(log, 'written-report')).toBeUndefined();
  });
  it('is not known where no mark gives a time', () => {
    expect(due([], 'written-report')).toBeUndefined();
    expect(due([...told, entry('corrected', 'social-services')], 'written-report')).toBeUndefined();
    expect(due(told, 'safeguarding-lead')).toBeUndefined();
  });
});
