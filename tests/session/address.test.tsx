import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, screenAt } from '../../src/session/screen-address';
import { screenIds } from '#protocol/screens';
import { close, openedAt } from '../support/address';
import { caseOn, newCase } from '../support/app';
import { calm, everything, without } from '../support/cases';

afterEach(close);

describe('an address', () => {
  it.each(screenIds)('names its screen: %s', (screen) => expect(screenAt(addressOf(screen))).toBe(screen));
  it('of the first screen is #/', () => {
    expect(addressOf('immediate-danger')).toBe('#/');
    expect(['', '#', '#/', '#/immediate-danger'].map((hash) => screenAt(hash))).toEqual(
      Array(4).fill('immediate-danger'),
    );
  });
  it.each([
    '#/nowhere',
    '#/technology',
    '#/risks-explained',
    '#/referrals/school',
    '#/toString',
    '#/__proto__',
    '#/%00',
    '#/REFERRALS',
    '#/end-of-walk',
  ])('%s names none', (hash) => {
    expect(screenAt(hash)).toBeUndefined();
  });
});

describe('an address that the app is opened at', () => {
  it.each(['#/nowhere', '#/harm', '#/record', '#/referrals/police', '#/end-of-walk', '#/%E0%A4%A'])(
    '%s leads a new case to the first screen',
    (hash) => {
      const { store } = openedAt(hash, newCase());
      expect([store.view().screen, location.hash]).toEqual(['immediate-danger', '#/']);
    },
  );
  it('leads to the first unanswered question of a case under way', () => {
    openedAt('#/nowhere', caseOn(without(calm, 'evidence-handled'), 'need'));
    expect(location.hash).toBe('#/evidence');
  });
  it('leads to the end of the walk where nothing is unanswered', () => {
    openedAt('#/flagged-risks', caseOn(calm, 'need'));
    expect(location.hash).toBe('#/referrals');
  });
  it('comes back to the same screen after a reload', () => {
    const { store } = openedAt('#/harm', caseOn(everything, 'harm'));
    expect([store.view().screen, location.hash]).toEqual(['harm', '#/harm']);
  });
  it.each(['#/about', '#/training', '#/book'])('%s opens beside the walk', (hash) => {
    openedAt(hash, newCase());
    expect(location.hash).toBe(hash);
  });
  it.each(['#/need', '#/referrals', '#/record'])('%s shows nothing of a case that is hidden', (hash) => {
    const { store } = openedAt(hash, caseOn(everything, 'harm', { hidden: true }));
    expect([store.view().screen, location.hash]).toEqual(['notes', '#/notes']);
  });
});
