import { listOf } from '../list.ts';
import { finderOf, whole } from '../listed.ts';
import { ruleFor, ruleForBoth } from '../pair.ts';
import { sieve } from '../sieve.ts';
import { ownWords } from '../tokens.ts';

const falseFriends = listOf('banned-cy').map(([of = '', mend = '', unless = '']) => ({
  of,
  pattern: whole(of, 'giu'),
  mend,
  unless: whole(unless, 'iu'),
}));
const falseIn = sieve(
  falseFriends,
  ({ of }) => of,
  (pattern) => whole(pattern, 'iu'),
);
/** False friends and English in Welsh words (style guide, section 8). Some are right where the English says another thing: prawf is proof, not evidence. */
export const bannedCy = ruleForBoth('banned-cy', (en, cy) => {
  const own = ownWords(cy);
  return falseIn(own)
    .filter(({ unless }) => !unless.test(en))
    .flatMap(({ pattern, mend }) => [...own.matchAll(pattern)].map(([words]) => ({ words, mend })));
});
/** English words that have a plainer one. */
export const plainWords = ruleFor('en', 'plain-words', finderOf('plain-words-en'));
/** English terms for which the house has one word of its own. */
export const houseTerms = ruleFor('en', 'house-terms', finderOf('house-terms-en', 'gu'));
