import { describe, expect, it } from 'vitest';
import { isDay, isMoment, isReference, isReplaced, isTime, type Log, standingEntry, standingMarks, withDetails } from '../../src/case/log';
import { at, entry, made } from '../support/log';

const history: Log = [
  entry('tried', 'social-services'), made('social-services'), made('police'), entry('corrected', 'police'), entry('tried', 'police'),
  made('ceop'), entry('corrected', 'ceop'),
];

describe('the marks that stand', () => {
  it('are the latest of each task, none where it was corrected', () => {
    expect(standingMarks(history)).toEqual({ 'social-services': 'made', police: 'tried' });
    expect(standingMarks([])).toEqual({});
  });
  it('lead to the entry that set them', () => {
    expect(standingEntry(history, 'social-services')).toBe(history[1]);
    expect(standingEntry(history, 'police')).toBe(history[4]);
    expect(standingEntry(history, 'ceop')).toBeUndefined();
    expect(standingEntry(history, 'iwf')).toBeUndefined();
  });
  it('leave the others in the log, as corrected or replaced', () => {
    expect(history.map((_, index) => isReplaced(history, index))).toEqual([true, false, true, true, false, true, false]);
  });
});

describe('details', () => {
  it('go to the latest mark of the task and to no other', () => {
    const log = withDetails(history, 'police', { way: 'telephone', role: 'call-handler' });
    expect(log[4]).toEqual({ ...history[4], way: 'telephone', role: 'call-handler' });
    expect(log.filter((_, index) => index !== 4)).toEqual(history.filter((_, index) => index !== 4));
  });
  it('keep the time at which the mark was set beside the time of the call, and what was filled in before', () => {
    const [first] = withDetails(withDetails([made('police')], 'police', at('08:15')), 'police', { reference: 'SWP-12' });
    expect(first).toEqual({ task: 'police', do: 'made', at: '2026-03-02T09:00', day: '2026-03-01', time: '08:15', reference: 'SWP-12' });
  });
  it('change nothing where the task has no mark', () => expect(withDetails(history, 'site', at('08:15'))).toEqual(history));
});

describe('a reference', () => {
  it.each(['', 'A', 'SWP/2026-0001', 'A'.repeat(20), '0/-'])('may be “%s”', (text) => expect(isReference(text)).toBe(true));
  it.each(['A'.repeat(21), 'a1', 'Ann Jones', 'A 1', 'A.1', 'Â1', 'A\n'])('may not be “%s”', (text) => expect(isReference(text)).toBe(false));
});

describe('a day', () => {
  it.each(['2026-03-01', '2024-02-29', '2026-12-31'])('may be %s', (text) => expect(isDay(text)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-04-31', '2026-3-1', '2026-03', '', 'yesterday', '+012026-03-01', '2026-03-01T09:00'])(
    'may not be “%s”', (text) => expect(isDay(text)).toBe(false),
  );
});

describe('a moment', () => {
  it.each(['2026-03-01T15:30', '2026-12-31T00:00'])('may be %s', (text) => expect(isMoment(text)).toBe(true));
  it.each(['2026-03-01', '15:30', '2026-03-01 15:30', '2026-02-29T15:30', '2026-03-01T24:00', '2026-03-01T15:30T', 'T', ''])(
    'may not be “%s”', (text) => expect(isMoment(text)).toBe(false),
  );
});

describe('a time of day', () => {
  it.each(['00:00', '09:05', '23:59'])('may be %s', (text) => expect(isTime(text)).toBe(true));
  it.each(['24:00', '9:05', '12:60', '12', '', '12:00:00'])('may not be “%s”', (text) => expect(isTime(text)).toBe(false));
});
