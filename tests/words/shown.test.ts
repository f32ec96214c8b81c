import { expect, it } from 'vitest';
import { languagesOf, shownChoices } from '../../src/words/shown';

it.each([
  ['en', ['en', 'cy', 'both']],
  ['cy', ['cy', 'en', 'both']],
] as const)('a page in %s offers its own language first', (own, choices) => {
  expect(shownChoices(own)).toEqual(choices);
});

it('both languages stand with Welsh on the left, whatever the page is in', () => {
  expect(languagesOf('both')).toEqual(['cy', 'en']);
  expect(languagesOf('en')).toEqual(['en']);
});
