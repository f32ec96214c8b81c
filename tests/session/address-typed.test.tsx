import { answersOf, givenIn } from '../../src/case/answers';
import { afterEach, describe, expect, it } from 'vitest';
import { close, isAt, openedAt } from '../support/address';
import { caseOn, newCase } from '../support/app';
import { everything, offline } from '../support/cases';

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
    expect(givenIn(store.view().context.answers)).toEqual({ 'immediate-danger': 'now', need: 'concern' });
  });
  it('leaves an offline concern one, as Refer now does', () => {
    const { store } = openedAt('#/referrals', caseOn(offline, 'need'));
    expect(store.view()).toMatchObject({ screen: 'referrals', context: { answers: answersOf(offline), madeConcern: false } });
  });
});

describe('an address typed in', () => {
  it.each(['#/need', '#/record', '#/nowhere'])('%s names no page beside the walk, and is put right', async (hash) => {
    const { store } = openedAt('#/', caseOn(everything, 'harm'));
    type(hash);
    await isAt(store, 'harm');
  });
  it('opens a page beside the walk, and one that names none leads from it to the first unanswered question', async () => {
    const { store } = openedAt('#/', newCase());
    type('#/about');
    await isAt(store, 'about');
    type('#/harm');
    await isAt(store, 'immediate-danger');
  });
  it('does not lift Hide', async () => {
    const { store } = openedAt('#/harm', caseOn(everything, 'harm'));
    store.send({ type: 'hide' });
    type('#/harm');
    await isAt(store, 'notes');
  });
});
