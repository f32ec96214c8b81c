import { beforeEach, describe, expect, it } from 'vitest';
import { clauseIds } from '#protocol/clauses';
import type { TaskId } from '#protocol/tasks';
import { answersOf } from '../../src/case/answers';
import { parseCaseFile } from '../../src/case/file';
import { plan } from '../../src/case/plan';
import { orderOf, placedTwice } from '../../src/training/practice/practised';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { answerLast, choose, dataOf, openAt, panel, press, shown, textOf } from './practising';
import { scenarioText } from './scenario-files';
import { orderDifferences } from '../../src/training/model/compare';

const planOf = (id: string) => {
  const file = parseCaseFile(scenarioText(id));
  if ('code' in file) throw new Error(id);
  return plan({ answers: answersOf(file.answers), marks: {}, told: {} });
};

it.each<[string, string, readonly TaskId[], readonly string[]]>([
  ['posing-as-a-child', 'is the plan’s', ['social-services', 'police', 'ceop', 'iwf', 'site'], []],
  ['posing-as-a-child', 'has the options as it will', ['social-services', 'police', 'site', 'iwf', 'ceop'], []],
  ['posing-as-a-child', 'has CEOP first', ['ceop', 'social-services', 'police', 'iwf', 'site'], ['tooEarly/ceop']],
  ['posing-as-a-child', 'has CEOP second', ['social-services', 'ceop', 'police', 'iwf', 'site'], ['tooEarly/ceop']],
  [
    'posing-as-a-child',
    'forgets both',
    ['ceop', 'iwf', 'site'],
    ['forgottenDuty/social-services', 'forgottenDuty/police', 'tooEarly/ceop', 'tooEarly/iwf', 'tooEarly/site'],
  ],
  [
    'posing-as-a-child',
    'has the Police first',
    ['police', 'social-services', 'ceop', 'iwf', 'site'],
    ['policeFirst/police'],
  ],
  [
    'posing-as-a-child',
    'leaves options out',
    ['social-services', 'police', 'ceop'],
    ['leftOption/iwf', 'leftOption/site'],
  ],
  [
    'posing-as-a-child',
    'has one that is not in the plan',
    ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site'],
    ['notInPlan/prevent-spoc'],
  ],
  ['extremist-videos', 'has the SPOC after one', ['social-services', 'prevent-spoc', 'police'], []],
  ['extremist-videos', 'forgets the SPOC', ['social-services', 'police'], ['forgottenDuty/prevent-spoc']],
  ['extremist-videos', 'has the SPOC first', ['prevent-spoc', 'social-services', 'police'], ['tooEarly/prevent-spoc']],
  [
    'not-sure-of-anything',
    'has a must after an option',
    ['social-services', 'police', 'ceop', 'prevent-spoc', 'iwf'],
    ['dutyLate/prevent-spoc'],
  ],
])('of %s, an order that %s differs from the plan, on its clauses, only in that', (id, _, order, wanted) => {
  const found = orderDifferences(order, planOf(id));
  expect(found.map(({ task, kind }) => `${kind}/${task}`)).toEqual(wanted);
  for (const { clauses } of found) {
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.filter((clause) => !clauseIds.includes(clause))).toEqual([]);
  }
});

it('an order follows the places that were given, gaps and all, and is none while a place is given twice', () => {
  expect(orderOf({ iwf: 6, police: 2, 'social-services': 1 })).toEqual(['social-services', 'police', 'iwf']);
  expect(placedTwice(['iwf', 'police', 'ceop'], { ceop: 1, iwf: 1, police: 2 })).toEqual(['ceop']);
});

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
    expect([...document.querySelectorAll('main select')].map((field) => field.getAttribute('name')).toSorted()).toEqual(
      ['iwf', 'police', 'prevent-spoc', 'site', 'social-services'].map((task) => `place-${task}`),
    );
    await put('social-services', 'police', 'iwf', 'site');
    expect(found()).toEqual([]);
  });
  it('is the plan’s: that is said, and no more', async () => {
    await answerLast('posing-as-a-child', language);
    await put('social-services', 'police', 'ceop', 'iwf', 'site');
    expect(found()).toEqual([]);
    expect(textOf('[data-order="same"]')).toBe(textAt(language, 'training:practice/predict/same'));
    expect(textOf('.beside__title')).toBe(textAt(language, 'training:practice/predict/yours'));
    expect(dataOf('[data-yours]', 'yours')).toEqual(dataOf('[data-planned]', 'planned'));
    await press('continue');
    expect(document.querySelectorAll('li[data-task]')).toHaveLength(5);
  });
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
