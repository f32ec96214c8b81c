import { beforeEach, describe, expect, it } from 'vitest';
import { traceShelf } from '../../src/training/parts/trace-shelf';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { answerLast, begin, choose, dataOf, openAt, panel, press, shown, textOf, tick } from './practising';

beforeEach(() => sessionStorage.clear());

async function put(...order: readonly string[]): Promise<void> {
  for (const [at, task] of order.entries()) await choose(`place-${task}`, String(at + 1));
  await press('show-plan');
}
const found = () => dataOf('[data-order-difference]', 'orderDifference');

describe.each(languages)('the order of the calls, in %s', (language) => {
  it('is asked before the plan is shown', async () => {
    await answerLast('posing-as-a-child', language);
    expect([shown(), panel()]).toEqual(['referrals', 'predict']);
    expect(document.querySelectorAll('[data-task]')).toHaveLength(0);
    expect(textOf('main')).not.toContain(textAt(language, 'training:practice/predict/before'));
    expect(document.querySelectorAll('main select')).toHaveLength(6);
  });
  it('says who was told before, and asks of all others', async () => {
    await answerLast('ceop-told-first', language);
    const [before, ceop] = ['training:practice/predict/before', 'ui:tasks/ceop'].map((key) => textAt(language, key));
    expect(textOf('[data-panel="predict"] .inset')).toBe(`${before}${ceop}`);
    for (const task of ['social-services', 'police', 'prevent-spoc', 'iwf', 'site'])
      expect(document.querySelector(`select[name="place-${task}"]`)).not.toBeNull();
    expect(document.querySelectorAll('main select')).toHaveLength(5);
  });
  it('is the plan’s: that is said, and no more', async () => {
    await answerLast('posing-as-a-child', language);
    await put('social-services', 'police', 'ceop', 'iwf', 'site');
    expect(found()).toEqual([]);
    expect(textOf('[data-order="same"]')).toBe(textAt(language, 'training:practice/predict/same'));
    expect(textOf('.beside__title')).toBe(textAt(language, 'training:practice/predict/yours'));
    expect(dataOf('[data-yours]', 'yours')).toEqual(dataOf('[data-planned]', 'planned'));
    await press('continue');
    expect(document.querySelectorAll('[data-task]')).toHaveLength(5);
  });
  it('has CEOP first: that is too early, with its clauses', async () => {
    await answerLast('posing-as-a-child', language);
    await put('ceop', 'social-services', 'police', 'iwf', 'site');
    expect(found()).toEqual(['tooEarly/ceop']);
    expect(textOf('[data-order-difference] p')).toBe(textAt(language, 'training:practice/predict/why/tooEarly/ceop'));
    expect(dataOf('[data-order-difference] [data-clause]', 'clause')).toEqual(['5.5.5-e', '5.5.6-g', '5.5.7-a']);
  });
  it('forgets the Prevent/Channel contact', async () => {
    await answerLast('extremist-videos', language);
    await put('social-services', 'police');
    expect(found()).toEqual(['forgottenDuty/prevent-spoc']);
    expect(dataOf('[data-order-difference] [data-clause]', 'clause')).toEqual(['5.5.3-violent-extremism-c']);
  });
});

it('is asked after Refer now, too', async () => {
  await begin('posing-as-a-child');
  await press('refer-now');
  expect([shown(), panel()]).toEqual(['referrals', 'predict']);
});

it('Refer now keeps what was answered first, though the case goes on with a concern', async () => {
  await openAt('#/train/posing-as-a-child/need');
  await tick('need', 'online-safety-advice');
  await press('refer-now');
  expect(shown()).toBe('referrals');
  expect(JSON.parse(traceShelf.kept() ?? '{}')).toMatchObject({ first: { need: 'online-safety-advice' } });
});

it('says what is missing, and what is there twice', async () => {
  await answerLast('posing-as-a-child');
  await press('show-plan');
  expect(textOf('[role="alert"]')).toContain(textAt('en', 'training:practice/predict/errorNone'));
  await choose('place-police', '1');
  await choose('place-social-services', '1');
  await press('show-plan');
  expect(textOf('[role="alert"]')).toContain('Social Services: another call has this place already: 1');
  expect(panel()).toBe('predict');
});

it('can be passed by, and is asked once', async () => {
  await answerLast('posing-as-a-child');
  await press('skip');
  expect(document.querySelectorAll('[data-task]')).toHaveLength(5);
  await openAt('#/train/posing-as-a-child/referrals');
  expect(panel()).toBeUndefined();
});

it('stays as it was given once the page is loaded again, before the plan is shown and after', async () => {
  await answerLast('posing-as-a-child');
  await choose('place-ceop', '1');
  await openAt('#/train/posing-as-a-child/referrals', 'cy');
  expect(document.querySelector<HTMLSelectElement>('select[name="place-ceop"]')?.value).toBe('1');
  await press('show-plan');
  await openAt('#/train/posing-as-a-child/referrals');
  expect([panel(), dataOf('[data-yours]', 'yours')]).toEqual(['reveal', ['ceop']]);
  await press('change-order');
  expect(panel()).toBe('predict');
});

it('leaves out who was told before', async () => {
  await answerLast('ceop-told-first');
  await put('social-services', 'police', 'iwf', 'site');
  expect(found()).toEqual([]);
});
