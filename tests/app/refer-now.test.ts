import { givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { outstanding } from '../../src/case/outstanding';
import { caseOn } from '../support/app';
import { calm, without } from '../support/cases';

describe('Refer now', () => {
  it('takes the risks that were ticked, and leaves the others open', () => {
    const store = caseOn(without(calm, 'virtual-identities', 'sharing', 'violent-extremism'), 'specific-risks');
    store.draft('violent-extremism', ['not-sure']);
    store.draft('virtual-identities', ['no']);
    store.referNow();
    expect(givenIn(store.view().context.answers)).toMatchObject({
      'violent-extremism': 'not-sure',
      'virtual-identities': 'no',
    });
    expect(outstanding(store.view().context)).toEqual([
      'sharing',
      'extremism-signs',
      'social-services',
      'police',
      'prevent-spoc',
    ]);
  });
  it('makes it a concern, whatever need was ticked', () => {
    const store = caseOn({ 'immediate-danger': 'no' }, 'need');
    store.draft('need', ['professional-conduct']);
    store.referNow();
    expect(store.view()).toMatchObject({
      screen: 'referrals',
      context: { madeConcern: true },
    });
    expect(givenIn(store.view().context.answers)).toMatchObject({ need: 'concern' });
  });
  it('on the task list takes the area that was chosen', () => {
    const store = caseOn(without(calm, 'local-authority'), 'referrals');
    store.draft('local-authority', ['powys']);
    store.referNow();
    expect(givenIn(store.view().context.answers)['local-authority']).toBe('powys');
  });
});
