import { expect, it } from 'vitest';
import { foreignWords, spelledWords } from '../../tools/words/vocabulary.ts';

it.each([
  ['Ring the Police', ['Ring', 'the', 'Police']],
  ['Ffoniwch yr heddlu, a’r cyngor', ['Ffoniwch', 'yr', 'heddlu', 'a', 'cyngor']],
  ['cynnwys dc349e9b', ['cynnwys']],
  ['edition 2015b, ab12, e9b', ['edition']],
])('takes the words of “%s”, and no letters of a number or a code', (text, words) => {
  expect(spelledWords(text)).toEqual(words);
});

it('finds the words of the other language, and none in a code that the build gives', () => {
  expect(foreignWords('cy', 'Ffoniwch the Police nawr')).toEqual(['Police']);
  expect(foreignWords('cy', 'Argraffiad: fersiwn 0.1.0, cynnwys dc349e9b.')).toEqual([]);
});
