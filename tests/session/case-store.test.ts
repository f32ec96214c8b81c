import { describe, expect, it, vi } from 'vitest';
import { answersOf, chosenOptions, givenIn } from '../../src/case/answers';
import { autosave } from '../../src/session/case-store';
import { caseOn, newCase, storage } from '../support/app';
import { advice, calm, everything, groomed, without } from '../support/cases';

it('tells its listeners of each change, until they leave', () => {
  const [store, listener] = [caseOn(everything, 'referrals'), vi.fn()];
  const leave = store.subscribe(listener);
  store.draft('sharing', ['no']);
  store.send({ type: 'continue' });
  leave();
  store.send({ type: 'continue' });
  expect(listener).toHaveBeenCalledTimes(2);
});

it('has nothing to keep before anything is entered, and after Clear', () => {
  const store = newCase();
  expect(store.isEmpty()).toBe(true);
  store.draft('immediate-danger', ['now']);
  expect(store.isEmpty()).toBe(false);
  const marked = caseOn(groomed, 'referrals');
  marked.send({ type: 'mark.made', task: 'police' });
  marked.turnSaid('police', 'harm:grooming');
  marked.send({ type: 'clear' });
  expect(marked.isEmpty()).toBe(true);
  const { screen, drafts, said, log, context } = marked.view();
  expect({ screen, drafts, said, log, answers: context.answers, marks: context.marks }).toEqual({
    screen: 'immediate-danger',
    drafts: {},
    said: {},
    log: [],
    answers: {},
    marks: {},
  });
});

it('takes what is ticked as said for no more than that, and a second tick takes it back', () => {
  const store = caseOn(groomed, 'referrals/police');
  const { context } = store.view();
  store.turnSaid('police', 'harm:grooming');
  store.turnSaid('police', 'need:concern');
  store.turnSaid('social-services', 'need:concern');
  store.turnSaid('police', 'harm:grooming');
  expect(store.view().said).toEqual({ police: ['need:concern'], 'social-services': ['need:concern'] });
  expect(store.view().context).toEqual(context);
});

it('notes when an answer was changed, and nothing of a first answer or of one that stays as it was', () => {
  const store = newCase(() => new Date(2026, 2, 4, 9, 5));
  for (const [danger, changed] of [
    ['now', {}],
    ['now', {}],
    ['over', { 'immediate-danger': '2026-03-04T09:05' }],
  ] as const) {
    store.draft('immediate-danger', [danger]);
    store.take(['immediate-danger']);
    expect(store.view().changed).toEqual(changed);
  }
  store.send({ type: 'clear' });
  expect(store.view().changed).toEqual({});
});

it('tells a notice once; that nothing is kept, until it is closed', () => {
  const store = newCase();
  store.tell('stored-unreadable');
  expect(store.view().notice).toBe('stored-unreadable');
  store.draft('immediate-danger', ['no']);
  expect(store.view().notice).toBeUndefined();
  store.tell('keeps-nothing');
  store.draft('immediate-danger', ['over']);
  expect(store.view().notice).toBe('keeps-nothing');
});

it('says that a mark can be set only once the case with it is on the disk, as it then is', async () => {
  const store = caseOn(groomed, 'referrals/police');
  const [kept, written]: [string[], (() => void)[]] = [[], []];
  const keep = (text: string) => {
    kept.push(text);
    return new Promise<boolean>((done) => written.push(() => done(true)));
  };
  const committed = autosave(store, storage(keep), 'live');
  const isSet = vi.fn();
  void committed({ type: 'mark.made', task: 'police' }).then(isSet);
  store.draft('sharing', ['no']);
  written[0]?.();
  await expect.poll(() => written.length).toBe(3);
  expect([isSet.mock.calls.length, store.view().log]).toEqual([0, []]);
  expect(kept[2]).toMatch(/"drafts":{"sharing":\["no"\]}.*"do":"made"/);
  written[2]?.();
  await expect.poll(() => isSet.mock.calls.length).toBe(1);
});

it('lets a mark wait behind Hide; it is then set with the time at which it was tapped', async () => {
  const store = caseOn(groomed, 'referrals/police');
  const committed = autosave(
    store,
    storage(() => Promise.resolve(true)),
    'live',
  );
  const [event, isSet] = [{ type: 'mark.made', task: 'police', at: '2026-03-04T09:05' } as const, vi.fn()];
  store.send({ type: 'hide' });
  void committed(event).then(isSet);
  await new Promise((resolve) => setTimeout(resolve));
  expect(isSet).not.toHaveBeenCalled();
  store.send({ type: 'carry-on' });
  await expect.poll(() => isSet.mock.calls.length).toBe(1);
  store.send(event);
  expect(store.view().log).toMatchObject([{ at: '2026-03-04T09:05' }]);
});

it('tells once that a case is not kept, and of the next case anew', async () => {
  const store = newCase();
  autosave(
    store,
    storage(() => Promise.resolve(false)),
    'live',
  );
  for (const option of ['no', 'not-sure']) {
    store.draft('immediate-danger', [option]);
    await expect.poll(() => store.view().notice).toBe('keeps-nothing');
    store.tell(undefined);
    store.draft('immediate-danger', ['now']);
    await Promise.resolve();
    expect(store.view().notice).toBeUndefined();
    store.send({ type: 'clear' });
  }
});

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
      { task: 'police', do: 'made', at: '2026-03-02T14:30', told: chosenOptions(answersOf(groomed)) },
    ]);
  });
  it('takes no mark without a concern, and none behind the neutral page', () => {
    const [advised, hidden] = [caseOn(calm, 'referrals'), caseOn(calm, 'referrals', { hidden: true })];
    advised.send({ type: 'change.need' });
    advised.send({ type: 'answer.need', answer: 'online-safety-advice' });
    for (const store of [advised, hidden]) store.send({ type: 'mark.made', task: 'police' });
    expect([advised.view().log, hidden.view().log]).toEqual([[], []]);
    expect(givenIn(advised.view().context.answers).need).toBe(advice.need);
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
        told: chosenOptions(answersOf(calm)),
        day: '2026-03-01',
        time: '17:45',
        way: 'telephone',
      },
    ]);
    expect(store.view().context.marks).toEqual({ police: ['made'] });
  });
});

it('takes what was found to come after Continue only for just that step, and only within the minute', () => {
  let minute = 5;
  const store = caseOn(without(calm, 'evidence-location'), 'evidence', { now: () => new Date(2026, 2, 4, 9, minute) });
  const goOn = () => store.goOn(['evidence-location', 'evidence-handled']);
  expect(store.ahead()).toBeUndefined();
  store.draft('evidence-location', ['online']);
  const ahead = store.ahead();
  expect([store.view().screen, ahead?.screen]).toEqual(['evidence', 'evidence-guidance']);
  minute = 6;
  goOn();
  expect(store.view()).toMatchObject({ screen: 'evidence-guidance', begun: '2026-03-04T09:06' });
  expect(ahead).toMatchObject({ begun: '2026-03-04T09:05' });
  store.send({ type: 'open.evidence' });
  const again = store.ahead();
  goOn();
  expect(store.view()).toBe(again);
});
