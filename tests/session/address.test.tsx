import { afterEach, describe, expect, it } from 'vitest';
import { isSidePage, screenIds } from '#protocol/screens';
import { answersOf, givenIn } from '../../src/case/answers';
import { addressOf, screenAt } from '../../src/session/addresses';
import { close, isAt, openedAt } from '../support/address';
import { caseOn, newCase } from '../support/app';
import { calm, everything, offline, without } from '../support/cases';

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
  it.each(['', 'nowhere', 'referrals/school', 'toString', '__proto__', 'end-of-walk'])('#/%s names none', (hash) => {
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
    expect(store.view()).toMatchObject({
      screen: 'referrals',
      context: { answers: answersOf(offline), madeConcern: false },
    });
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
