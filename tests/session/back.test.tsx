import { afterEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../src/session/case-store';
import { liveStorage } from '../../src/session/live-storage';
import { close, isAt, openedAt } from '../support/address';
import { caseOn, newCase } from '../support/app';
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
  it('knows no entry of Hide: once the screen is shown again, it leads to the screen before', async () => {
    const { store } = openedAt('#/', caseOn(calm, 'need'));
    next(store);
    store.send({ type: 'hide' });
    expect(history.state).toMatchObject({ number: 1 });
    store.send({ type: 'carry-on' });
    history.back();
    await isAt(store, 'need');
  });
  it('leads to a page that was shown before a case with nothing in it was cleared', async () => {
    const { store } = openedAt('#/', newCase());
    store.send({ type: 'open.about' });
    store.send({ type: 'clear' });
    history.back();
    await isAt(store, 'about');
  });
  it('leads from the first screen of a case to none of a case cleared before it, nor to a later one of its own', async () => {
    const { store } = openedAt('#/', caseOn(calm, 'need'));
    for (const _ of ['harm', 'specific-risks']) next(store);
    void liveStorage.keep('', false);
    void liveStorage.forget();
    store.send({ type: 'clear' });
    for (const [question, option] of [
      ['immediate-danger', 'no'],
      ['need', 'concern'],
    ] as const) {
      store.draft(question, [option]);
      store.goOn([question]);
    }
    for (const screen of ['need', 'immediate-danger']) {
      history.back();
      await isAt(store, screen);
    }
    history.back();
    await expect.poll(() => history.state as unknown).toMatchObject({ number: -1 });
    expect(store.view().screen).toBe('immediate-danger');
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
