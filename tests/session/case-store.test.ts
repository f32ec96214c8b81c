import { expect, it, vi } from 'vitest';
import { keepOn } from '../../src/session/keep-on';
import { caseOn, newCase } from '../support/app';
import { everything, groomed } from '../support/cases';

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

it('tells a notice once', () => {
  const store = newCase();
  store.tell('stored-unreadable');
  expect(store.view().notice).toBe('stored-unreadable');
  store.draft('immediate-danger', ['no']);
  expect(store.view().notice).toBeUndefined();
});

it('tells once that a case is not kept, and of the next case anew', async () => {
  const store = newCase();
  const shelf = {
    kept: () => undefined,
    keep: () => Promise.resolve(false),
    forget: vi.fn(),
    keptSteps: () => undefined,
    keepSteps: vi.fn(),
  };
  keepOn(store, shelf, 'live');
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
