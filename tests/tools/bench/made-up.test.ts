import { describe, expect, it } from 'vitest';
import { likeIt, madeUp, numbers, textsIn, vocabularyOf } from '../../../tools/bench/grow/words.ts';

const vocabulary = vocabularyOf(['Ring the <en>Police</en>,', 'then {{who}}.']);

describe('made-up words', () => {
  it('come from real ones, without placeholders and marks', () => expect(vocabulary).toEqual(['Ring', 'the', 'then']));
  it('are as many as in the text, and the same ones each time', () => {
    const text = madeUp('one two three four', vocabulary, numbers(1));
    expect(text.split(' ')).toHaveLength(4);
    expect(text.split(' ').every((word) => vocabulary.includes(word))).toBe(true);
    expect(madeUp('one two three four', vocabulary, numbers(1))).toBe(text);
    expect(madeUp('one two three four', vocabulary, numbers(3))).not.toBe(text);
  });
  it('take the place of every text, and of nothing else', () => {
    expect(likeIt({ a: 'x', b: ['y', { c: 'z', d: 1 }] }, (text) => `${text}!`)).toEqual({
      a: 'x!',
      b: ['y!', { c: 'z!', d: 1 }],
    });
    expect(textsIn({ a: 'x', b: ['y', { c: 'z', d: 1 }] })).toEqual(['x', 'y', 'z']);
  });
});
