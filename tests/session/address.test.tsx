import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, screenAt } from '../../src/session/screen-address';
import { isSidePage, screenIds } from '#protocol/screens';
import { close, openedAt } from '../support/address';
import { caseOn, newCase } from '../support/app';
import { calm, everything, without } from '../support/cases';

afterEach(close);
const made = '#/train/posing-as-a-child/';

describe('an address', () => {
  it.each(screenIds.filter(isSidePage))('of a page beside the walk names it: %s', (screen) => {
    expect(addressOf(screen)).toBe(`#/${screen}`);
    expect(screenAt(addressOf(screen))).toBe(screen);
  });
  it.each(screenIds.filter((screen) => !isSidePage(screen)))('of a live case tells nothing: %s', (screen) => {
    expect(addressOf(screen)).toBe('#/');
    expect(screenAt(`#/${screen}`)).toBe(screen === 'referrals' ? 'referrals' : undefined);
  });
  it.each(screenIds)('of a made-up case names its screen: %s', (screen) => {
    expect(screenAt(addressOf(screen, made), made)).toBe(screen);
  });
  it('of the first screen of a made-up case is where the addresses of the case begin', () => {
    expect(addressOf('immediate-danger', made)).toBe(made);
  });
  it.each([
    '',
    'nowhere',
    'technology',
    'referrals/school',
    'toString',
    '__proto__',
    '%00',
    'REFERRALS',
    'end-of-walk',
  ])('#/%s names none', (hash) => {
    expect(screenAt(`#/${hash}`)).toBeUndefined();
    if (hash) expect(screenAt(made + hash, made)).toBeUndefined();
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
  it.each(['', '#/', '#/need', '#/nowhere'])('%s leads a case under way to where it stands', (hash) => {
    const { store } = openedAt(hash, caseOn(everything, 'harm'));
    expect([store.view().screen, location.hash]).toEqual(['harm', '#/']);
  });
  it('leads from a page beside the walk to the first unanswered question, or to the end of the walk', () => {
    const half = openedAt('#/', caseOn(without(calm, 'evidence-handled'), 'about')).store;
    expect([half.view().screen, location.hash]).toEqual(['evidence', '#/']);
    const whole = openedAt('#/harm', caseOn(calm, 'about')).store;
    expect([whole.view().screen, location.hash]).toEqual(['referrals', '#/']);
  });
  it.each(['#/about', '#/training', '#/book'])('%s opens beside the walk', (hash) => {
    const { store } = openedAt(hash, newCase());
    expect([store.view().screen, location.hash]).toEqual([hash.slice(2), hash]);
  });
  it.each(['#/need', '#/referrals', '#/record'])('%s shows nothing of a case that is hidden', (hash) => {
    const { store } = openedAt(hash, caseOn(everything, 'harm', { hidden: true }));
    expect([store.view().screen, location.hash]).toEqual(['notes', '#/notes']);
  });
});
