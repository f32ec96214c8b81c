import { describe, expect, it } from 'vitest';
import { outstanding } from '../../src/case/outstanding';
import { caseOn, newCase } from '../support/app';
import { calm, without } from '../support/cases';

describe('a draft', () => {
  it('counts for nothing until it is continued from', () => {
    const store = newCase();
    store.draft('immediate-danger', ['yes']);
    expect(store.view()).toMatchObject({ drafts: { 'immediate-danger': ['yes'] }, context: { answers: {} } });
    expect(store.can({ type: 'continue' })).toBe(false);
    expect(outstanding(store.view().context)).toContain('immediate-danger');
  });
  it('becomes the answer by Continue, and is a draft no more', () => {
    const store = newCase();
    store.draft('immediate-danger', ['yes']);
    expect(store.goOn(['immediate-danger'])).toEqual([]);
    expect(store.view()).toMatchObject({
      screen: 'called-999',
      drafts: {},
      context: { answers: { 'immediate-danger': 'yes' } },
    });
  });
  it('is kept as it stands through Hide, other pages and Refer now where it is no answer', () => {
    const store = caseOn(calm, 'technology');
    store.draft('technology', []);
    store.send({ type: 'hide' });
    store.send({ type: 'carry-on' });
    store.send({ type: 'open.about' });
    store.referNow();
    expect(store.view()).toMatchObject({
      screen: 'referrals',
      drafts: { technology: [] },
      context: { answers: { technology: ['computer'] } },
    });
  });
});

describe('Continue', () => {
  it('without an answer names what is missing, takes nothing and stays', () => {
    const store = caseOn(without(calm, 'sharing', 'violent-extremism'), 'specific-risks');
    store.draft('sharing', ['yes']);
    expect(store.goOn(['sharing', 'violent-extremism'])).toEqual(['violent-extremism']);
    expect(store.view()).toMatchObject({ screen: 'specific-risks', drafts: { sharing: ['yes'] } });
    expect(store.view().context.answers).not.toHaveProperty('sharing');
  });
  it('asks for no risk that is implied', () => {
    const store = caseOn(
      { ...without(calm, 'unsupervised-contact'), forms: ['contact'], contact: ['secret-contact'] },
      'specific-risks',
    );
    expect(store.goOn(['unsupervised-contact', 'sharing'])).toEqual([]);
    expect(store.view().screen).toBe('looked-after');
  });
  it('with a draft that takes every tick away names the question', () => {
    const store = caseOn(calm, 'technology');
    store.draft('technology', []);
    expect(store.goOn(['technology'])).toEqual(['technology']);
    expect(store.view().screen).toBe('technology');
  });
});
