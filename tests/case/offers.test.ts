import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { type OptionOf, questions } from '#protocol/questions';
import { concern, offline, rowOf, tasksOf } from '../support/cases';

type Harm = OptionOf<'harm'>;
const harmed = (...harm: readonly Harm[]): GivenAnswers => ({ ...concern, 'violent-extremism': 'no', harm });
const offersOf = (answers: GivenAnswers) => tasksOf(answers).slice(2);

/** What each harm leads to besides the two first referrals; every other leads to no more. */
const offers: Readonly<Partial<Record<Harm, readonly string[]>>> = {
  'child-abuse-images': ['ceop', 'iwf'],
  'extremist-content': ['prevent-spoc'],
  grooming: ['ceop', 'iwf', 'site'],
  extortion: ['ceop', 'iwf', 'site'],
  'abuse-to-create-images': ['ceop', 'iwf'],
  'adult-targeted-for-access': ['ceop', 'iwf', 'site'],
  'sexual-images-exchanged': ['ceop', 'iwf'],
  'not-sure': ['ceop', 'iwf'],
};

it.each(questions.harm.options)('after %s is what the protocol says, and no more', (option) => {
  expect(offersOf(harmed(option))).toEqual(offers[option] ?? []);
});

it('offers all that any of the harms chosen leads to, in the order of the plan', () => {
  expect(offersOf(harmed('sexual-images-exchanged', 'extremist-content'))).toEqual(['prevent-spoc', 'ceop', 'iwf']);
});

it('offers nothing by an answer that is off the path', () => {
  expect(offersOf({ ...offline, harm: ['grooming', 'extremist-content'] })).toEqual([]);
});

describe('the clauses of an offer', () => {
  const images = harmed('child-abuse-images');
  it.each<Harm>(['grooming', 'extortion', 'adult-targeted-for-access'])(
    'are those of grooming too after %s',
    (harm) => {
      const because = (task: 'ceop' | 'iwf' | 'site') => [...(rowOf(harmed(harm), task)?.because ?? [])].sort();
      expect(because('ceop')).toEqual(['5.5.5-d', '5.5.5-e', '5.5.6-g', '5.5.7-a', '5.5.7-b']);
      expect(because('iwf')).toEqual(['5.5.5-d', '5.5.5-e', '5.5.6-g', '5.5.7-a', '5.5.7-c']);
      expect(because('site')).toEqual(['5.5.5-d', '5.5.5-e']);
    },
  );
  it('are those of sexual images alone where grooming is not identified', () => {
    expect(rowOf(images, 'ceop')?.because).toEqual(['5.5.6-g', '5.5.7-a', '5.5.7-b']);
    expect(rowOf(images, 'iwf')?.because).toEqual(['5.5.6-g', '5.5.7-a', '5.5.7-c']);
  });
});
