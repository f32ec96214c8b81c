import { givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { outstanding } from '../../src/case/outstanding';
import { caseOn, newCase } from '../support/app';
import { calm, without } from '../support/cases';

describe('a draft', () => {
  it('counts for nothing until it is continued from', () => {
    const store = newCase();
    store.draft('immediate-danger', ['now']);
    expect(store.view()).toMatchObject({ drafts: { 'immediate-danger': ['now'] } });
    expect(givenIn(store.view().context.answers)).toEqual({});
    expect(store.can({ type: 'continue' })).toBe(false);
    expect(outstanding(store.view().context)).toContain('immediate-danger');
  });
  it('becomes the answer by Continue, and is a draft no more', () => {
    const store = newCase();
    store.draft('immediate-danger', ['now']);
    expect(store.goOn(['immediate-danger'])).toEqual([]);
    expect(store.view()).toMatchObject({
      screen: 'called-999',
      drafts: {},
    });
    expect(givenIn(store.view().context.answers)).toMatchObject({ 'immediate-danger': 'now' });
  });
  it('is kept as it stands through Hide, other pages and Refer now where it is no answer', () => {
    const store = caseOn(calm, 'harm');
    store.draft('harm', []);
    store.send({ type: 'hide' });
    store.send({ type: 'carry-on' });
    store.send({ type: 'open.about' });
    store.referNow();
    expect(store.view()).toMatchObject({
      screen: 'referrals',
      drafts: { harm: [] },
    });
    expect(givenIn(store.view().context.answers)).toMatchObject({ harm: ['cyberbullying'] });
  });
});

describe('Continue', () => {
  it('without an answer names what is missing, takes nothing and stays', () => {
    const store = caseOn(without(calm, 'sharing', 'violent-extremism'), 'specific-risks');
    store.draft('sharing', ['yes']);
    expect(store.goOn(['sharing', 'violent-extremism'])).toEqual(['violent-extremism']);
    expect(store.view()).toMatchObject({ screen: 'specific-risks', drafts: { sharing: ['yes'] } });
    expect(givenIn(store.view().context.answers)).not.toHaveProperty('sharing');
    // What was taken would show with what is done next.
    store.draft('sharing', []);
    store.send({ type: 'open.about' });
    expect(givenIn(store.view().context.answers)).not.toHaveProperty('sharing');
  });
  it('asks for no risk that is implied', () => {
    const store = caseOn({ ...without(calm, 'unsupervised-contact'), harm: ['secret-contact'] }, 'specific-risks');
    expect(store.goOn(['unsupervised-contact', 'sharing'])).toEqual([]);
    expect(store.view().screen).toBe('flagged-risks');
  });
  it('with a draft that takes every tick away names the question', () => {
    const store = caseOn(calm, 'harm');
    store.draft('harm', []);
    expect(store.goOn(['harm'])).toEqual(['harm']);
    expect(store.view().screen).toBe('harm');
  });
});
