import { describe, expect, it } from 'vitest';
import { factIds } from '../../src/case/answers';
import { outOfOrder, currentEntries, currentEntry, currentMarks, fateOf, withDetails } from '../../src/case/log';
import type { Log } from '../../src/case/marks';
import { isDay, isMoment, isReference, isTime, type MarkDetails } from '../../src/case/mark-details';
import { at, entry, made } from '../support/log';

const history: Log = [
  entry('tried', 'social-services'),
  made('social-services'),
  made('police'),
  entry('corrected', 'police'),
  entry('tried', 'police'),
  made('ceop'),
  entry('told-more', 'ceop'),
  entry('corrected', 'ceop'),
];

describe('the marks that stand', () => {
  it('are the latest of each task, without those undone', () => {
    expect(currentMarks(history).marks).toEqual({ 'social-services': ['made'], police: ['tried'], ceop: ['made'] });
    expect(currentMarks([]).marks).toEqual({});
  });
  it('lead to the entry that set them', () => {
    expect(currentEntry(history, 'social-services')).toBe(history[1]);
    expect(currentEntry(history, 'police')).toBe(history[4]);
    expect(currentEntry(history, 'ceop')).toBe(history[5]);
    expect(currentEntry(history, 'iwf')).toBeUndefined();
  });
  it('are each try of a call, with its time, until it is made', () => {
    const tries = [entry('tried', 'police'), { ...entry('tried', 'police'), at: '2026-03-02T09:20' }];
    expect(currentEntries(tries, 'police')).toEqual(tries);
    expect(currentEntries([...tries, made('police')], 'police')).toEqual([made('police')]);
  });
  it('are, after Undo, those from before the mark that it takes back', () => {
    const calls = [entry('tried', 'police'), entry('tried', 'police'), made('police'), entry('told-more', 'police')];
    const undone = (times: number): Log => [
      ...calls,
      ...Array.from({ length: times }, () => entry('corrected', 'police')),
    ];
    expect([0, 1, 2, 3].map((times) => currentEntries(undone(times), 'police'))).toEqual([
      calls.slice(2),
      calls.slice(2, 3),
      calls.slice(0, 2),
      calls.slice(0, 1),
    ]);
    expect([1, 2, 4].map((times) => currentMarks(undone(times)).marks.police)).toEqual([
      ['made'],
      ['tried'],
      undefined,
    ]);
    expect([1, 2].map((times) => currentMarks(undone(times)).told.police?.length)).toEqual([factIds.length, undefined]);
  });
  it('are a call and each try to tell them more, which leaves the call as it was', () => {
    const log = [made('police'), entry('tried', 'police')];
    expect(currentEntries(log, 'police')).toEqual(log);
    expect(currentMarks(log)).toMatchObject({ marks: { police: ['made'] }, told: { police: factIds } });
  });
  it('leave the others in the log, as undone or replaced', () => {
    const fates = history.map((one) => fateOf(history, one));
    expect(fates).toEqual(['replaced', undefined, 'undone', undefined, undefined, undefined, 'undone', undefined]);
  });
});

describe('details', () => {
  it('go to the latest mark of the task and to no other', () => {
    const log = withDetails(history, 'police', { way: 'telephone', role: 'call-handler' });
    expect(log[4]).toEqual({ ...history[4], way: 'telephone', role: 'call-handler' });
    expect(log.filter((_, index) => index !== 4)).toEqual(history.filter((_, index) => index !== 4));
  });
  it('of a call in which more was told are of that call, and leave the first one as it was', () => {
    const first = withDetails([made('police')], 'police', at('08:15'));
    const log = withDetails([...first, entry('told-more', 'police')], 'police', { reference: 'SWP-12' });
    expect(log).toEqual([...first, { ...entry('told-more', 'police'), reference: 'SWP-12' }]);
  });
  it('keep the time at which the mark was set beside the time of the call, and what was filled in before', () => {
    const [first] = withDetails(withDetails([made('police')], 'police', at('08:15')), 'police', {
      reference: 'SWP-12',
    });
    expect(first).toEqual({
      task: 'police',
      do: 'made',
      at: '2026-03-02T09:00',
      told: factIds,
      day: '2026-03-01',
      time: '08:15',
      reference: 'SWP-12',
    });
  });
  it('change nothing where the task has no mark', () =>
    expect(withDetails(history, 'site', at('08:15'))).toEqual(history));
});

describe('a log that runs against the order of the plan', () => {
  it.each<[string, Log]>([
    ['the two first, then the others', [made('social-services'), made('police'), made('ceop'), made('prevent-spoc')]],
    ['the Police before Social Services', [made('police'), made('social-services')]],
    ['the SPOC after one of the two', [made('police'), made('prevent-spoc'), made('social-services')]],
    ['CEOP made, then corrected', [made('ceop'), made('social-services'), made('police'), entry('corrected', 'ceop')]],
    ['CEOP only tried', [entry('tried', 'ceop'), made('social-services'), made('police')]],
    [
      'the times say so, though set in another order',
      [made('ceop', at('12:00')), made('social-services', at('09:00')), made('police', at('10:00'))],
    ],
  ])('is not seen where none is: %s', (_, log) => expect(outOfOrder(log)).toEqual([]));

  it('is told of each that came first, with what it came before', () => {
    expect(outOfOrder([made('social-services'), made('ceop'), made('police')])).toEqual([
      { task: 'ceop', before: 'police' },
    ]);
    expect(outOfOrder([made('prevent-spoc'), made('social-services'), made('police')])).toEqual([
      { task: 'prevent-spoc', before: 'social-services' },
      { task: 'prevent-spoc', before: 'police' },
    ]);
  });
  it('is told by a first call that was corrected and made again afterwards', () => {
    const log = [made('social-services'), made('police'), made('site'), entry('corrected', 'police'), made('police')];
    expect(outOfOrder(log)).toEqual([{ task: 'site', before: 'police' }]);
  });
});

describe('times that the person set', () => {
  const calls = (ceop: MarkDetails): Log => [
    made('social-services', at('09:00')),
    made('police', at('10:00')),
    made('ceop', ceop),
  ];
  it('against the order of the plan are told, though the marks were set in order', () => {
    expect(outOfOrder(calls(at('09:30')))).toEqual([{ task: 'ceop', before: 'police' }]);
    expect(outOfOrder(calls(at('23:00', '2026-02-28')))).toEqual([
      { task: 'ceop', before: 'social-services' },
      { task: 'ceop', before: 'police' },
    ]);
  });
  it('in the order of the plan, or the same for both, are not told', () => {
    expect(outOfOrder(calls(at('08:00', '2026-03-02')))).toEqual([]);
    expect(outOfOrder(calls(at('10:00')))).toEqual([]);
  });
  it('left blank, or half filled in, leave it to the order of the log', () => {
    expect(outOfOrder(calls({}))).toEqual([]);
    expect(outOfOrder(calls({ day: '', time: '08:00' }))).toEqual([]);
  });
});

it.each<[string, (text: string) => boolean, readonly string[], readonly string[]]>([
  [
    'a reference',
    isReference,
    ['', 'A', 'SWP/2026-0001', 'A'.repeat(20), '0/-'],
    ['A'.repeat(21), 'a1', 'Ann Jones', 'A 1', 'A.1', 'Â1', 'A\n'],
  ],
  [
    'a day',
    isDay,
    ['2026-03-01', '2024-02-29', '2026-12-31'],
    ['2026-02-29', '2026-04-31', '', 'yesterday', '+012026-03-01', '2026-03-01T09:00'],
  ],
  [
    'a moment',
    isMoment,
    ['2026-03-01T15:30'],
    ['2026-03-01', '2026-03-01 15:30', '2026-02-29T15:30', '2026-03-01T24:00', '2026-03-01T15:30T'],
  ],
  ['a time of day', isTime, ['00:00', '09:05', '23:59'], ['24:00', '9:05', '12:60', '12', '', '12:00:00']],
])('%s is one, and nothing else is', (_, is, right, wrong) => {
  expect(right.filter((text) => !is(text))).toEqual([]);
  expect(wrong.filter(is)).toEqual([]);
});
