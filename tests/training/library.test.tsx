import { cleanup } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { findScenario, loadScenarioWords } from '../../src/training/cases/load';
import { choices, type Filter, fits, narrowed, ways } from '../../src/training/library/filter';
import { difficultiesOf } from '../../src/training/model/tags';
import { keepOwn } from '../../src/training/own/kept';
import { ownFile, textOf } from './own-files';
import { dataOf, openAt } from './practising';
import { scenarioIds, scenarioPart } from './scenario-files';

beforeAll(() => loadScenarioWords('en'));
afterEach(cleanup);

const wanted = (filter: Filter) => scenarioIds.filter((id) => fits(findScenario(id)!, filter));
const listed = (): readonly (string | undefined)[] => [...dataOf('[data-scenario]', 'scenario')].sort();
const narrow = async (by: string, value: string): Promise<void> =>
  userEvent.selectOptions(document.querySelector(`select[name="filter-${by}"]`)!, value);

it('a health visitor finds at least eight cases, and no other’s', async () => {
  await openAt('#/train');
  expect(listed()).toEqual(scenarioIds);
  await narrow('role', 'health-visitor');
  expect(listed()).toEqual(scenarioIds.filter((id) => scenarioPart(id).tags.includes('health-visitor')));
  expect(listed().length).toBeGreaterThanOrEqual(8);
});

it('what is chosen is all asked for: a case for a first time, of evidence, in a quarter of an hour', async () => {
  await openAt('#/train', 'cy');
  await narrow('level', 'first');
  await narrow('stage', 'evidence');
  await narrow('length', '15');
  expect(listed()).toEqual(['a-picture-undressed', 'family-computer', 'threats-by-text']);
  await narrow('stage', '');
  expect(listed()).toContain('posing-as-a-child');
});

it('says that no case fits, where none does', async () => {
  await openAt('#/train');
  await narrow('role', 'dental-nurse');
  await narrow('length', '10');
  expect(listed()).toEqual([]);
  expect(document.querySelector('[data-wanted]')!.textContent).toContain('No case fits');
});

it.each(ways.flatMap((by) => choices[by].map((value) => [by, value] as const)))(
  'there is a case for what is offered: %s %s',
  (by, value) => expect(wanted(narrowed({}, by, value))).not.toEqual([]),
);

it('holds the longest case out where the time is short', () => {
  expect(wanted({ length: '10' })).toEqual(['advice-on-e-safety', 'colleagues-conduct']);
  expect(wanted({ length: '15' })).not.toContain('the-swimming-coach');
});

it.each([
  ['danger', 'harm', 'immediate-danger'],
  ['prevent', 'risks', 'alone-with-the-films'],
  ['deleted', 'evidence', 'threats-by-text'],
  ['new-facts', 'refer', 'found-after-the-call'],
] as const)('%s is hard in %s', (hard, stage, id) => {
  expect(wanted({ hard })).toContain(id);
  expect(wanted({ hard }).filter((one) => !wanted({ stage }).includes(one))).toEqual([]);
});

it.each(scenarioIds)('%s says what is hard about it', (id) =>
  expect(difficultiesOf(findScenario(id)!)).not.toEqual([]),
);

it('a value that is not offered narrows nothing', () =>
  expect(wanted(narrowed({}, 'role', 'wizard'))).toEqual(scenarioIds));

it('narrows a trainer’s own cases as well', async () => {
  keepOwn(textOf(ownFile('posing-as-a-child')), 'own-posing-as-a-child');
  const own = () => dataOf('[data-own]', 'own');
  const { level } = scenarioPart('posing-as-a-child');
  await openAt('#/train');
  await narrow('level', level);
  expect(own()).toEqual(['own-posing-as-a-child']);
  await narrow('level', 'hard');
  expect(own()).toEqual([]);
  localStorage.clear();
});
