import { describe, expect, it } from 'vitest';
import { againstOrder, type Log } from '../../src/case/log';
import type { MarkDetails } from '../../src/case/mark-details';
import { at, entry, made } from '../support/log';

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
  ])('is not seen where none is: %s', (_, log) => expect(againstOrder(log)).toEqual([]));

  it('is told of each that came first, with what it came before', () => {
    expect(againstOrder([made('social-services'), made('ceop'), made('police')])).toEqual([
      { task: 'ceop', before: 'police' },
    ]);
    expect(againstOrder([made('prevent-spoc'), made('social-services'), made('police')])).toEqual([
      { task: 'prevent-spoc', before: 'social-services' },
      { task: 'prevent-spoc', before: 'police' },
    ]);
  });
  it('is told by a first call that was corrected and made again afterwards', () => {
    const log = [made('social-services'), made('police'), made('site'), entry('corrected', 'police'), made('police')];
    expect(againstOrder(log)).toEqual([{ task: 'site', before: 'police' }]);
  });
});

describe('times that the person set', () => {
  const calls = (ceop: MarkDetails): Log => [
    made('social-services', at('09:00')),
    made('police', at('10:00')),
    made('ceop', ceop),
  ];
  it('against the order of the plan are told, though the marks were set in order', () => {
    expect(againstOrder(calls(at('09:30')))).toEqual([{ task: 'ceop', before: 'police' }]);
    expect(againstOrder(calls(at('23:00', '2026-02-28')))).toEqual([
      { task: 'ceop', before: 'social-services' },
      { task: 'ceop', before: 'police' },
    ]);
  });
  it('in the order of the plan, or the same for both, are not told', () => {
    expect(againstOrder(calls(at('08:00', '2026-03-02')))).toEqual([]);
    expect(againstOrder(calls(at('10:00')))).toEqual([]);
  });
  it('left blank, or half filled in, leave it to the order of the log', () => {
    expect(againstOrder(calls({}))).toEqual([]);
    expect(againstOrder(calls({ day: '', time: '08:00' }))).toEqual([]);
  });
});
