import { beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { answerLast, begin, choose, dataOf, openAt, press, shown, textOf, tick } from './practising';
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
    expect(lookedAt(false).slice(0, 2)).toEqual(['need', 'harm']);
    // What both were asked is laid open first; what only the learner was asked follows from it, and is folded up.
    expect(dataOf('[data-looked][data-same="false"]:has(> h3)', 'looked')).toEqual(['need']);
    expect(textOf('[data-looked="need"] [data-mistake]')).toBe(own.mistake['need']);
    expect(textOf('[data-looked="need"] [data-reason]')).toBe(
      own.options?.['need']?.['concern'] ?? textAt(language, 'reasons:need/concern'),
    );
    expect(textOf('main')).toContain(textAt(language, 'training:practice/debrief/noCalls'));
  });
});

it('folds what is alike into one line, below what differs, and says how much it is', async () => {
  await begin('advice-on-e-safety', 'end');
  await tick('immediate-danger', 'no');
  await press('continue');
  await tick('need', 'professional-conduct');
  await press('continue');
  await openAt('#/train/advice-on-e-safety/debrief');
  expect(dataOf('[data-alike]', 'alike')).toEqual(['1']);
  expect(dataOf('[data-alike] [data-looked]', 'looked')).toEqual(['immediate-danger']);
  expect(document.querySelector('[data-alike]')?.hasAttribute('open')).toBe(false);
  expect(dataOf('[data-looked]', 'looked')).toEqual(['need', 'immediate-danger']);
});

it('names the clause of a difference without anything being opened', async () => {
  await openAt('#/train/posing-as-a-child/harm');
  await tick('harm', 'other-contact');
  await press('continue');
  await openAt('#/train/posing-as-a-child/debrief');
  const why = [...document.querySelectorAll('[data-looked="harm"] summary')].map((one) => one.textContent);
  expect(why).toContain(`${textAt('en', 'training:practice/feedback/whyAndMistake')} (5.5.3)`);
});

it.each(languages)(
  'offers to write a case from the one that was walked, once the walk came to an end, in %s',
  async (language) => {
    await openAt('#/train/posing-as-a-child/harm', language);
    await tick('harm', 'grooming');
    await press('continue');
    await openAt('#/train/posing-as-a-child/debrief', language);
    expect(document.querySelector('[data-action="write-from-walk"]')).toBeNull();
    sessionStorage.clear();
    await openAt('#/train/posing-as-a-child/referrals/social-services', language);
    await press('mark-made');
    await openAt('#/train/posing-as-a-child/debrief', language);
    expect(textOf('[data-action="write-from-walk"]')).toBe(textAt(language, 'training:write/fromWalk'));
    await press('write-from-walk');
    await openAt('#/train/_write/', language);
    expect(shown()).toBe('immediate-danger');
    // Its answers are those that were walked: what is chosen has its reason already.
    expect(document.getElementById('write-en.why.immediate-danger')).toHaveProperty(
      'value',
      textAt('en', 'reasons:immediate-danger/no'),
    );
  },
);

it('keeps the first answer, where it was changed after feedback', async () => {
  await openAt('#/train/family-computer/harm');
  await tick('harm', 'cyberbullying');
  await press('continue');
  await press('change-answer');
  await tick('harm', 'cyberbullying');
  await tick('harm', 'adult-pornography');
  await press('continue');
  await openAt('#/train/family-computer/debrief');
  expect(textOf('[data-first="harm"]')).toContain(textAt('en', 'questions:harm/options/cyberbullying/label'));
  expect(lookedAt(true)).toContain('harm');
  expect(dataOf('[data-opened]', 'opened')).toEqual(['harm']);
});

it('lays the order and the calls beside the model’s', async () => {
  await answerLast('posing-as-a-child');
  for (const [at, task] of ['ceop', 'social-services', 'police', 'iwf', 'site'].entries())
    await choose(`place-${task}`, String(at + 1));
  await press('show-plan');
  await press('continue');
  await openAt('#/train/posing-as-a-child/referrals/social-services');
  await press('mark-made');
  await openAt('#/train/posing-as-a-child/debrief');
  expect(dataOf('[data-order-difference]', 'orderDifference')).toEqual(['tooEarly/ceop']);
  expect(dataOf('[data-looked] [data-difference]', 'difference')).toEqual([
    'notYet',
    'notYetSaid',
    'notYetSaid',
    'same',
  ]);
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
