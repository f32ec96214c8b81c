import { afterEach, describe, expect, it } from 'vitest';
import { close, isAt, openedAt } from '../support/address';
import { caseOn, newCase } from '../support/app';
import { advice, calm, everything, offline } from '../support/cases';

afterEach(close);
const type = (hash: string) => void (location.hash = hash);

describe('#/referrals typed in', () => {
  it('acts as Refer now in a new case', () => {
    const { store } = openedAt('#/referrals', newCase());
    expect(store.view()).toMatchObject({
      screen: 'referrals',
      context: { answers: { need: 'concern' }, madeConcern: true },
    });
  });
  it('takes the ticks of the screen, as Refer now does', async () => {
    const { store } = openedAt('#/', newCase());
    store.draft('immediate-danger', ['now']);
    type('#/referrals');
    await isAt(store, 'referrals');
    expect(store.view().context.answers).toEqual({ 'immediate-danger': 'now', need: 'concern' });
  });
  it('leaves an offline concern one, as Refer now does', () => {
    const { store } = openedAt('#/referrals', caseOn(offline, 'need'));
    expect(store.view()).toMatchObject({ screen: 'referrals', context: { answers: offline, madeConcern: false } });
  });
});

describe('an address typed in', () => {
  it('opens what was reached', async () => {
    const { store } = openedAt('#/harm', caseOn(everything, 'harm'));
    type('#/need');
    await isAt(store, 'need');
  });
  it('that was not reached, or is none, is put right', async () => {
    const { store } = openedAt('#/', newCase());
    type('#/harm');
    await isAt(store, 'immediate-danger', '#/');
    type('#/nowhere');
    await isAt(store, 'immediate-danger', '#/');
  });
  it('does not lift Hide', async () => {
    const { store } = openedAt('#/harm', caseOn(everything, 'harm'));
    store.send({ type: 'hide' });
    type('#/harm');
    await isAt(store, 'notes');
  });
  it('of an end page leads to the end of this case', async () => {
    const { store } = openedAt('#/need', caseOn(calm, 'need'));
    type('#/professional-conduct');
    await isAt(store, 'referrals');
    expect(store.view().context.answers.need).not.toBe(advice.need);
  });
});
