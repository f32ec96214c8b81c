import { answersOf } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/case/plan';
import type { TaskId } from '#protocol/tasks';
import { parseCaseFile } from '../../src/case/file';
import { orderDifferences } from '../../src/training/practice/predict/OrderBeside';
import { placedTwice } from '../../src/training/practice/predict/to-tell';
import { orderOf } from '../../src/training/practice/trace/trace';
import { clauseIds } from '#protocol/clauses';
import { scenarioText } from './scenario-files';

const planOf = (id: string) => {
  const file = parseCaseFile(scenarioText(id));
  if ('code' in file) throw new Error(id);
  return plan({ answers: answersOf(file.answers), marks: {}, told: {} });
};
const found = (id: string, order: readonly TaskId[]) =>
  orderDifferences(order, planOf(id)).map(({ task, kind }) => `${kind}/${task}`);

describe('an order of the calls, where an adult poses as a child', () => {
  it('is the plan’s', () =>
    expect(found('posing-as-a-child', ['social-services', 'police', 'ceop', 'iwf', 'site'])).toEqual([]));
  it('may put what is an option in any order', () =>
    expect(found('posing-as-a-child', ['social-services', 'police', 'site', 'iwf', 'ceop'])).toEqual([]));
  it('has CEOP first', () =>
    expect(found('posing-as-a-child', ['ceop', 'social-services', 'police', 'iwf', 'site'])).toEqual([
      'tooEarly/ceop',
    ]));
  it('has CEOP between Social Services and the Police', () =>
    expect(found('posing-as-a-child', ['social-services', 'ceop', 'police', 'iwf', 'site'])).toEqual([
      'tooEarly/ceop',
    ]));
  it('has CEOP alone: both are forgotten, and CEOP is too early', () =>
    expect(found('posing-as-a-child', ['ceop', 'iwf', 'site'])).toEqual([
      'forgottenDuty/social-services',
      'forgottenDuty/police',
      'tooEarly/ceop',
      'tooEarly/iwf',
      'tooEarly/site',
    ]));
  it('has the Police first', () =>
    expect(found('posing-as-a-child', ['police', 'social-services', 'ceop', 'iwf', 'site'])).toEqual([
      'policeFirst/police',
    ]));
  it('leaves an option out, which is no fault', () =>
    expect(found('posing-as-a-child', ['social-services', 'police', 'ceop'])).toEqual([
      'leftOption/iwf',
      'leftOption/site',
    ]));
  it('has the SPOC, which is not in the plan', () =>
    expect(found('posing-as-a-child', ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site'])).toEqual([
      'notInPlan/prevent-spoc',
    ]));
});

describe('an order of the calls, where someone draws a boy into violent extremism', () => {
  it('is the plan’s', () =>
    expect(found('extremist-videos', ['social-services', 'police', 'prevent-spoc'])).toEqual([]));
  it('may have the SPOC once one of the two is told', () =>
    expect(found('extremist-videos', ['social-services', 'prevent-spoc', 'police'])).toEqual([]));
  it('forgets the SPOC', () =>
    expect(found('extremist-videos', ['social-services', 'police'])).toEqual(['forgottenDuty/prevent-spoc']));
  it('has the SPOC first', () =>
    expect(found('extremist-videos', ['prevent-spoc', 'social-services', 'police'])).toEqual([
      'tooEarly/prevent-spoc',
    ]));
});

it('says of a must that comes after an option that it is late', () =>
  expect(found('not-sure-of-anything', ['social-services', 'police', 'ceop', 'prevent-spoc', 'iwf'])).toContain(
    'dutyLate/prevent-spoc',
  ));

it('stands on a clause wherever it differs from the plan', () => {
  const orders: readonly (readonly TaskId[])[] = [
    ['site', 'iwf', 'ceop', 'prevent-spoc', 'police'],
    ['prevent-spoc', 'ceop', 'social-services'],
    ['police', 'social-services'],
  ];
  for (const order of orders) {
    for (const id of ['family-computer', 'extremist-videos', 'posing-as-a-child', 'not-sure-of-anything']) {
      for (const { clauses, kind } of orderDifferences(order, planOf(id))) {
        expect(clauses.length, kind).toBeGreaterThan(0);
        expect(clauses.filter((clause) => !clauseIds.includes(clause))).toEqual([]);
      }
    }
  }
});

it('follows the places that were given, gaps and all', () =>
  expect(orderOf({ iwf: 6, police: 2, 'social-services': 1 })).toEqual(['social-services', 'police', 'iwf']));
it('is none while a place is given twice', () =>
  expect(placedTwice(['iwf', 'police', 'ceop'], { ceop: 1, iwf: 1, police: 2 })).toEqual(['ceop']));
