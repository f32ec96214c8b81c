import { expect, it } from 'vitest';
import { traceShelf } from '../../src/training/parts/trace-shelf';
import { newTrace } from '../../src/training/practice/trace/trace';
import { openTrace } from '../../src/training/practice/trace/trace-store';
import { newCase } from '../support/app';

it('feedback waits behind Hide, stays while its screen is shown, and is over on any other', () => {
  const store = newCase();
  store.referNow();
  const trace = openTrace(store, 'family-computer', newTrace);
  trace.set({ panel: 'referrals' });
  // Something is told while its screen is shown.
  store.tell('language-failed');
  expect(trace.view().panel).toBe('referrals');
  store.send({ type: 'hide' });
  expect([store.view().screen, trace.view().panel]).toEqual(['notes', 'referrals']);
  store.send({ type: 'carry-on' });
  expect([store.view().screen, trace.view().panel]).toEqual(['referrals', 'referrals']);
  store.send({ type: 'open.about' });
  expect([store.view().screen, trace.view().panel]).toEqual(['about', undefined]);
  expect(JSON.parse(traceShelf.kept()!)).not.toHaveProperty('panel');
});
