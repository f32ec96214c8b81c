import { beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { begin, choose, dataOf, openAt, press, shown, textOf, tick } from './practising';
import { scenarioWords } from './scenario-files';

beforeEach(() => sessionStorage.clear());
const lookedAt = (isSame: boolean) => dataOf(`[data-looked][data-same="${isSame}"]`, 'looked');

describe.each(languages)('looking back, in %s', (language) => {
  const own = scenarioWords('advice-on-e-safety', language);
  it('lays a path like the model’s beside it, and ends with what mattered', async () => {
    await begin('advice-on-e-safety', 'end', language);
    await tick('immediate-danger', 'no');
    await press('continue');
    await tick('need', 'online-safety-advice');
    await press('continue');
    expect(document.querySelector('a[href^="#/train/advice-on-e-safety/debrief"]')).not.toBeNull();
    await openAt('#/train/advice-on-e-safety/debrief', language);
    expect([lookedAt(true), lookedAt(false)]).toEqual([['immediate-danger', 'need'], []]);
    expect(textOf('[data-debrief]')).toBe(own.debrief);
  });
  it('says of each difference what it would have meant', async () => {
    await begin('advice-on-e-safety', 'end', language);
    await tick('immediate-danger', 'no');
    await press('continue');
    await tick('need', 'concern');
    await press('continue');
    await openAt('#/train/advice-on-e-safety/debrief', language);
    expect(lookedAt(false).slice(0, 2)).toEqual(['need', 'already-reported']);
    expect(textOf('[data-looked="need"] [data-mistake]')).toBe(own.mistake['need']);
    expect(textOf('[data-looked="need"] [data-reason]')).toBe(own.options?.['need']?.['concern'] ?? textAt(language, 'reasons:need/concern'));
    expect(textOf('main')).toContain(textAt(language, 'training:practice/debrief/noCalls'));
  });
});

it('keeps the first answer, where it was changed after feedback', async () => {
  await openAt('#/train/family-computer/technology');
  await tick('technology', 'tablet');
  await press('continue');
  await press('change-answer');
  await tick('technology', 'tablet');
  await tick('technology', 'computer');
  await press('continue');
  await openAt('#/train/family-computer/debrief');
  expect(textOf('[data-first="technology"]')).toContain(textAt('en', 'questions:technology/options/tablet/label'));
  expect(lookedAt(true)).toContain('technology');
  expect(dataOf('[data-opened]', 'opened')).toEqual(['technology']);
});

it('lays the order and the calls beside the model’s', async () => {
  await openAt('#/train/posing-as-a-child/local-authority');
  await choose('local-authority', 'cardiff');
  await press('continue');
  for (const [at, task] of ['ceop', 'social-services', 'police', 'iwf', 'site'].entries()) await choose(`place-${task}`, String(at + 1));
  await press('show-plan');
  await press('continue');
  await openAt('#/train/posing-as-a-child/referrals/social-services');
  await press('mark-made');
  await openAt('#/train/posing-as-a-child/debrief');
  expect(dataOf('[data-order-difference]', 'orderDifference')).toEqual(['tooEarly/ceop']);
  expect(dataOf('[data-looked] [data-difference]', 'difference')).toEqual(['same', 'notYet', 'notYet', 'notYet']);
});

it('says where there is nothing to look back on, and does not tell the answers', async () => {
  await openAt('#/train/family-computer/debrief');
  expect(shown()).toBe('debrief');
  expect(textOf('main')).toContain(textAt('en', 'training:practice/debrief/nothing'));
  expect(dataOf('[data-looked], [data-debrief]', 'looked')).toEqual([]);
});

it('begins anew: nothing of the practice is kept, and when feedback is wanted is asked again', async () => {
  await begin('family-computer');
  await tick('immediate-danger', 'no');
  await press('continue');
  await press('restart');
  expect(Object.keys(sessionStorage)).toEqual([]);
  expect(document.querySelector('[data-panel="start"]')).not.toBeNull();
});
