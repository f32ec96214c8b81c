import { givenIn } from '../../src/case/answers';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseStore } from '../../src/session/case-store';
import { close, isAt, openedAt } from '../support/address';
import { caseOn } from '../support/app';
import { calm, everything } from '../support/cases';

afterEach(close);
const next = (store: CaseStore) => store.send({ type: 'continue' });

describe('Hide', () => {
  const hidden = () => {
    const { store, address } = openedAt('#/', caseOn(everything, 'harm'));
    next(store);
    store.send({ type: 'hide' });
    return { store, address };
  };
  it('replaces the address, so that the screen hidden has no entry any more', () => {
    const { store } = openedAt('#/', caseOn(everything, 'harm'));
    next(store);
    const { length, state } = history as { length: number; state: unknown };
    store.send({ type: 'hide' });
    expect(location.hash).toBe('#/notes');
    expect(history).toMatchObject({ length, state });
  });
  it('stays through back and forward', async () => {
    const { store } = hidden();
    history.back();
    await isAt(store, 'notes');
    history.forward();
    await isAt(store, 'notes');
  });
  it('gives the address back to the screen when the person carries on', async () => {
    const { store } = hidden();
    store.send({ type: 'carry-on' });
    await isAt(store, 'specific-risks');
  });
  it('is left by Clear for the first screen, with nothing to go back to', async () => {
    const { store, address } = hidden();
    store.send({ type: 'clear' });
    await isAt(store, 'immediate-danger');
    expect(address.back()).toBeUndefined();
  });
});

describe('after Clear', () => {
  it('the browser’s back shows nothing of the case that was', async () => {
    const { store } = openedAt('#/', caseOn(calm, 'need'));
    next(store);
    next(store);
    store.send({ type: 'clear' });
    await isAt(store, 'immediate-danger');
    history.back();
    await isAt(store, 'immediate-danger');
    expect(givenIn(store.view().context.answers)).toEqual({});
  });
});
