import { afterEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../src/session/case-store';
import { close, isAt, openedAt } from '../support/address';
import { caseOn } from '../support/app';
import { calm, everything } from '../support/cases';

afterEach(close);
const next = (store: CaseStore) => store.send({ type: 'continue' });

describe('Back', () => {
  it('leads to the screen before on the path where none was shown before', async () => {
    const { store, address } = openedAt('#/', caseOn(calm, 'evidence'));
    address.back()?.();
    await isAt(store, 'specific-risks');
    address.back()?.();
    await isAt(store, 'harm');
  });
  it('passes over a screen that is off the path now', async () => {
    const { store } = openedAt('#/', caseOn(everything, 'need'));
    next(store);
    next(store);
    store.send({ type: 'open.referrals' });
    store.send({ type: 'change.need' });
    store.send({ type: 'answer.need', answer: 'concern-offline' });
    next(store);
    expect(store.view().screen).toBe('other-procedures');
    next(store);
    for (const screen of ['other-procedures', 'need', 'referrals', 'need']) {
      history.back();
      await isAt(store, screen);
    }
    expect(history.state).toMatchObject({ number: 0 });
  });
  it('leads to the screen before on the path where all that was shown before is off it', async () => {
    const { store } = openedAt('#/', caseOn(everything, 'harm'));
    store.referNow();
    store.send({ type: 'change.need' });
    store.send({ type: 'answer.need', answer: 'concern-offline' });
    history.go(-2);
    await isAt(store, 'called-999');
  });
});
