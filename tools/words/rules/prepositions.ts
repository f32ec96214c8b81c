import { listOf } from '../list.ts';
import { finderOf } from '../listed.ts';
import { type Found, ruleFor } from '../pair.ts';
import { ownWords } from '../tokens.ts';

/** The forms of each preposition, by the preposition. */
const forms = new Map(listOf('preposition-forms').map(([name = '', pattern = '']) => [name, pattern]));
const governed = listOf('governed').map(([words = '', takes = '']) => {
  const others = [...forms].filter(([name]) => !takes.split(' ').includes(name)).map(([, pattern]) => pattern);
  return {
    pattern: new RegExp(`(?<![\\p{L}’-])(?:${words}) (?:${others.join('|')})(?![\\p{L}’-])`, 'giu'),
    takes,
  };
});
/** A word with a preposition right behind it that it does not take. */
const otherIn = (text: string): Found[] =>
  governed.flatMap(({ pattern, takes }) =>
    [...ownWords(text).matchAll(pattern)].map(([words]) => ({ words, mend: takes.replaceAll(' ', ', ') })),
  );
const listed = finderOf('government-cy');

/**
 * Words with the wrong preposition, or with none: cysylltu goes with â, dweud with wrth, and efallai with fod (lists/government-cy.tsv;
 * which may stand right behind a word: lists/governed.tsv).
 */
export const government = ruleFor('cy', 'government', (text) => [...listed(text), ...otherIn(text)]);
/** A preposition before a pronoun takes an ending, and the ending is of that person: ohono ef, ohoni hi (lists/inflected-cy.tsv). */
export const inflected = ruleFor('cy', 'inflected', finderOf('inflected-cy'));
