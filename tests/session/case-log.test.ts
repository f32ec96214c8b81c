import { givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { caseOn } from '../support/app';
import { advice, calm, groomed } from '../support/cases';

function clock(...times: readonly (readonly [hour: number, minute: number])[]) {
  const left = [...times];
  return () => new Date(2026, 2, 2, ...(left.shift() ?? ([23, 59] as const)));
}

describe('the log', () => {
  it('has each mark with the time by the clock when it was set', () => {
    const store = caseOn(groomed, 'referrals', { now: clock([9, 5], [14, 30]) });
    store.send({ type: 'mark.tried', task: 'police' });
    store.send({ type: 'mark.made', task: 'police' });
    expect(store.view().log).toEqual([
      { task: 'police', do: 'tried', at: '2026-03-02T09:05' },
      { task: 'police', do: 'made', at: '2026-03-02T14:30', told: ['harm:grooming'] },
    ]);
  });
  it('reads the clock for a mark only', () => {
    const store = caseOn(groomed, 'referrals', {
      now: () => {
        throw new Error('the clock was read');
      },
    });
    store.draft('sharing', ['yes']);
    store.send({ type: 'continue' });
    store.referNow();
    expect(store.view().log).toEqual([]);
  });
  it('has nothing of a mark that is refused', () => {
    const store = caseOn(groomed, 'referrals');
    store.send({ type: 'mark.made', task: 'ceop' });
    store.send({ type: 'mark.handled', task: 'police', by: 'police' });
    store.send({ type: 'mark.left', task: 'ceop', by: 'social-services' });
    store.send({ type: 'mark.corrected', task: 'police' });
    expect(store.view()).toMatchObject({ log: [], context: { marks: {} } });
  });
  it('keeps what was corrected, and the correction', () => {
    const store = caseOn(calm, 'referrals');
    store.send({ type: 'mark.made', task: 'police' });
    store.send({ type: 'mark.corrected', task: 'police' });
    expect(store.view().log.map((entry) => entry.do)).toEqual(['made', 'corrected']);
    expect(store.view().context.marks).toEqual({});
  });
  it('takes no mark without a concern, and none behind the neutral page', () => {
    const [aside, hidden] = [caseOn(calm, 'referrals'), caseOn(calm, 'referrals', { hidden: true })];
    aside.send({ type: 'change.need' });
    aside.send({ type: 'answer.need', answer: 'online-safety-advice' });
    for (const store of [aside, hidden]) store.send({ type: 'mark.made', task: 'police' });
    expect([aside.view().log, hidden.view().log]).toEqual([[], []]);
    expect(givenIn(aside.view().context.answers).need).toBe(advice.need);
  });
  it('takes details after the mark, and keeps the time at which that was set', () => {
    const store = caseOn(calm, 'referrals/police');
    store.send({ type: 'mark.made', task: 'police' });
    store.detail('police', { day: '2026-03-01', time: '17:45', way: 'telephone' });
    expect(store.view().log).toEqual([
      {
        task: 'police',
        do: 'made',
        at: '2026-03-02T09:05',
        told: ['harm:cyberbullying', 'evidence-location:online'],
        day: '2026-03-01',
        time: '17:45',
        way: 'telephone',
      },
    ]);
    expect(store.view().context.marks).toEqual({ police: ['made'] });
  });
});
