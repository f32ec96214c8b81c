import { describe, expect, it } from 'vitest';
import { updates } from '../../src/updates/updates';
import { dueOnOf, type Known, knownAs, sourceDate, stateOf } from '../../src/wizard/updates/age';

const { sources, ...rest } = updates['byron-date'];
const at = sources[0]!.at;
const read = (...dates: readonly (string | undefined)[]): Known => ({
  reading: {
    ...rest,
    readOn: '2026-11-24',
    sources: dates.map((dated) => (dated === undefined ? { at } : { at, dated })),
  },
  own: undefined,
});
const each = { en: 'a', cy: 'b' };
const confirmed = { by: 'safeguarding-lead', of: each, on: '2026-02-03', evidence: 'law' } as const;
const unused = { notUsed: 'differs', by: 'officer', of: each, on: '2026-02-03' } as const;
const numbered = ({ reading, own }: Known): Known => ({ reading: { ...reading, telephone: '0800 1111' }, own });

describe('what is newer than the protocol ages', () => {
  it.each([
    ['from the day of its source, for a year', read('2024-05-07'), '2025-05-07'],
    ['from the first day of a month or a year that is all a source says', read('2024-05'), '2025-05-01'],
    ['from the oldest of its sources', read('2024', '2019-12-06', '2021-02'), '2020-12-06'],
    ['from an old source that bears a date, where another bears none', read(undefined, '2015'), '2016-01-01'],
    ['from the reading of one without a date, where that is due first', read('2026-11', undefined), '2027-05-24'],
    ['for half a year where no source bears a date', read(undefined), '2027-05-24'],
    ['for half a year where there is no source', read(), '2027-05-24'],
    ['for half a year where it gives a number', numbered(read('2024-05-07')), '2024-11-07'],
    ['from the day on which it was confirmed', { ...read('2015'), own: confirmed }, '2027-02-03'],
    [
      'from the day on which it was decided not to use it',
      { ...read(), own: { ...unused, on: '2026-01-31' } },
      '2027-01-31',
    ],
    ['for half a year of a confirmed number', numbered({ ...read(), own: confirmed }), '2026-08-03'],
  ] as const)('%s', (_, known, day) => {
    expect(dueOnOf(known)).toBe(day);
  });

  it('and is confirmed, read or not used until then, and due from then on', () => {
    const states = (known: Known, on: string) => stateOf(known, on);
    expect(states(read('2024-05-07'), '2025-05-06')).toBe('read');
    expect(states(read('2024-05-07'), '2025-05-07')).toBe('due');
    expect(states({ ...read(), own: confirmed }, '2027-02-02')).toBe('confirmed');
    expect(states({ ...read(), own: confirmed }, '2027-02-03')).toBe('due');
    expect(states({ ...read(), own: { ...unused, on: '2026-01-31' } }, '2027-01-30')).toBe('not-used');
  });

  it('and is not confirmed by a role that cannot confirm it', () => {
    const { reading } = read('2024-05-07');
    const lead = { ...reading, confirmBy: 'safeguarding-lead' } as const;
    const law = { ...reading, confirmBy: 'legal-adviser' } as const;
    expect(stateOf(knownAs(lead, confirmed), '2026-03-01')).toBe('confirmed');
    expect(stateOf(knownAs(law, confirmed), '2025-03-01')).toBe('read');
    expect(stateOf(knownAs(law, unused), '2025-03-01')).toBe('read');
    expect(stateOf(knownAs({ ...reading, confirmBy: 'police' }, unused), '2026-03-01')).toBe('not-used');
  });

  it('by the date of the source that is due first', () => {
    expect(sourceDate(read('2021-02', undefined, '2019').reading)).toBe('2019');
    expect(sourceDate(read('2026-11', undefined).reading)).toBeUndefined();
    expect(sourceDate(read(undefined).reading)).toBeUndefined();
  });
});
