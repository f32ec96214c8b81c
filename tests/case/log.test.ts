import { factIds } from '../../src/case/facts';
import { describe, expect, it } from 'vitest';
import { isReplaced, type Log, standingEntry, standing, withDetails } from '../../src/case/log';
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
  it('are the latest of each task, none where it was corrected', () => {
    expect(standing(history).marks).toEqual({ 'social-services': ['made'], police: ['tried'] });
    expect(standing([]).marks).toEqual({});
  });
  it('lead to the entry that set them', () => {
    expect(standingEntry(history, 'social-services')).toBe(history[1]);
    expect(standingEntry(history, 'police')).toBe(history[4]);
    expect(standingEntry(history, 'ceop')).toBeUndefined();
    expect(standingEntry(history, 'iwf')).toBeUndefined();
  });
  it('leave the others in the log, as corrected or replaced', () => {
    expect(history.map((_, index) => isReplaced(history, index))).toEqual([
      true,
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
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
