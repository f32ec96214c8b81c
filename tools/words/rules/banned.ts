import { listOf } from '../list.ts';
import { ruleFor, ruleForBoth } from '../pair.ts';
import { ownWords } from '../tokens.ts';

const whole = (pattern: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}’-])(?:${pattern})(?![\\p{L}])`, flags);
const rows = (name: string, flags: string) =>
  listOf(name).map(([pattern = '', mend = '']) => ({ pattern: whole(pattern, flags), mend }));
/** The first word of a sentence in small letters, for lists in which capitals matter. */
const lowered = (text: string): string =>
  text.replace(/(?<=^|[.!?\n] ?)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
const findRows = (name: string, flags = 'giu') => {
  const banned = rows(name, flags);
  return (text: string) =>
    banned.flatMap(({ pattern, mend }) =>
      [...lowered(ownWords(text)).matchAll(pattern)].map(([words]) => ({ words, mend })),
    );
};

const falseFriends = listOf('banned-cy').map(([pattern = '', mend = '', unless = '']) => ({
  pattern: whole(pattern, 'giu'),
  mend,
  unless: whole(unless, 'iu'),
}));
/** False friends and English in Welsh words (style guide, section 8). Some are right where the English says another thing: prawf is proof, not evidence. */
export const bannedCy = ruleForBoth('banned-cy', (en, cy) =>
  falseFriends
    .filter(({ unless }) => !unless.test(en))
    .flatMap(({ pattern, mend }) => [...ownWords(cy).matchAll(pattern)].map(([words]) => ({ words, mend }))),
);
/** The familiar form of address: the app says chi (style guide, section 1). */
export const tiForms = ruleFor('cy', 'ti-forms', findRows('ti-forms'));
/** English words that have a plainer one. */
export const plainWords = ruleFor('en', 'plain-words', findRows('plain-words-en'));
/** English terms for which the house has one word of its own. */
export const houseTerms = ruleFor('en', 'house-terms', findRows('house-terms-en', 'gu'));
