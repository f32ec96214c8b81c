import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { questions } from '#protocol/questions';
import { online, rowOf, tasksOf, withoutTechnology } from '../support/cases';

type Form = 'content' | 'contact' | 'conduct';
const withOption = (form: Form, option: string) => ({ ...online, forms: [form], [form]: [option] }) as Answers;
const offersOf = (answers: Answers) => tasksOf(answers).slice(2);

/** What each option leads to; every other option leads to no offer. */
const offers: Readonly<Record<string, readonly string[]>> = {
  'content child-abuse-images': ['ceop', 'iwf'],
  'content not-sure': ['ceop', 'iwf'],
  'contact grooming': ['ceop', 'iwf', 'site'],
  'contact adult-targeted-for-access': ['ceop', 'iwf', 'site'],
  'contact abuse-to-create-images': ['ceop', 'iwf'],
  'contact not-sure': ['ceop', 'iwf'],
  'conduct sexual-images-exchanged': ['ceop', 'iwf'],
  'conduct not-sure': ['ceop', 'iwf'],
};

describe.each<Form>(['content', 'contact', 'conduct'])('after %s', (form) => {
  it.each(questions[form].options)('%s offers what the protocol says, and no more', (option) => {
    expect(offersOf(withOption(form, option))).toEqual(offers[`${form} ${option}`] ?? []);
  });
});

it('offers nothing by the forms alone, not even when they are not sure', () => {
  expect(offersOf({ ...online, forms: ['content', 'contact', 'conduct', 'not-sure'] })).toEqual([]);
});

it('offers nothing by an answer that is off the path', () => {
  expect(offersOf({ ...withOption('contact', 'grooming'), forms: ['conduct'] })).toEqual([]);
  expect(offersOf({ ...withoutTechnology, forms: ['contact'], contact: ['grooming'] })).toEqual([]);
});

describe('the clauses of an offer', () => {
  const grooming = withOption('contact', 'grooming');
  const images = withOption('content', 'child-abuse-images');
  it('are those of sexual images, and those of grooming only when grooming is identified', () => {
    expect(rowOf(images, 'ceop')?.because).toEqual(['5.5.6-g', '5.5.7-a', '5.5.7-b']);
    expect(rowOf(images, 'iwf')?.because).toEqual(['5.5.6-g', '5.5.7-a', '5.5.7-c']);
    expect([...(rowOf(grooming, 'ceop')?.because ?? [])].sort()).toEqual([
      '5.5.5-d',
      '5.5.5-e',
      '5.5.6-g',
      '5.5.7-a',
      '5.5.7-b',
    ]);
    expect([...(rowOf(grooming, 'iwf')?.because ?? [])].sort()).toEqual([
      '5.5.5-d',
      '5.5.5-e',
      '5.5.6-g',
      '5.5.7-a',
      '5.5.7-c',
    ]);
    expect(rowOf(grooming, 'site')?.because).toEqual(['5.5.5-d', '5.5.5-e']);
  });
});
