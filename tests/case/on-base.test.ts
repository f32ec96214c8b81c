import { describe, expect, it } from 'vitest';
import { parseCaseFile } from '../../src/case/file';
import { onBase } from '../../src/case/on-base';

const bases = { calm: { need: 'concern', harm: ['grooming'], sharing: 'no' } };
const on = (answers: unknown, base: unknown = 'calm') => ({ id: 'x', on: base, answers, reports: [] });

describe('a case that stands on a base', () => {
  it('has the base’s answers, save those that it gives itself', () => {
    expect(onBase(on({ harm: ['not-sure'], 'evidence-handled': ['none'] }), bases)).toEqual({
      id: 'x',
      answers: { need: 'concern', harm: ['not-sure'], sharing: 'no', 'evidence-handled': ['none'] },
      reports: [],
    });
  });
  it('takes an answer of the base away by null', () => {
    expect(onBase(on({ sharing: null }), bases)).toHaveProperty('answers', { need: 'concern', harm: ['grooming'] });
  });
  it('leaves the base itself as it was', () => {
    onBase(on({ sharing: null, harm: ['not-sure'] }), bases);
    expect(bases).toEqual({ calm: { need: 'concern', harm: ['grooming'], sharing: 'no' } });
  });
});

describe('given back as it stands is', () => {
  const whole = { id: 'x', answers: { need: 'concern' } };
  it.each<[string, unknown, unknown]>([
    ['a whole case', whole, bases],
    ['a case on a base that there is not', on({}, 'stormy'), bases],
    ['a case on what every object has', on({}, 'constructor'), bases],
    ['a case on no name', on({}, 7), bases],
    ['a case without answers', { id: 'x', on: 'calm' }, bases],
    ['a case where there are no bases', on({}), undefined],
    ['what is no object', ['calm'], bases],
    ['nothing', undefined, bases],
  ])('%s', (_, value, among) => expect(onBase(value, among)).toBe(value));
});

it('names the null that takes nothing away, when it is read', () => {
  const whole = onBase(on({ 'called-999': null }), bases);
  expect(parseCaseFile(JSON.stringify(whole))).toHaveProperty('place', 'answers.called-999');
});
