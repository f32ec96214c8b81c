import { wordsIn } from '../list.ts';
import { beforeSoft } from '../first-form.ts';
import { soft } from '../mutation.ts';
import { ruleFor } from '../pair.ts';
import { couplesOf, type Word } from '../tokens.ts';

const feminine = wordsIn('feminine-nouns');
const masculine = wordsIn('masculine-nouns');
const adjectives = wordsIn('adjectives');

const isArticle = ({ bare, clitic }: Word): boolean =>
  clitic === '’r' || (clitic === '' && (bare === 'y' || bare === 'yr'));
const radicalOf = (word: string, nouns: Set<string>): string | undefined =>
  nouns.has(word) ? word : beforeSoft(word).find((first) => nouns.has(first));
/** After the article ll and rh stay. */
const changes = (noun: string): boolean => soft(noun) !== noun && !/^(?:ll|rh)/.test(noun);

/** The two numbers that are soft after the article: y ddau, y ddwy. */
const twos = ['dau', 'dwy'];

function afterArticle(next: Word): string | undefined {
  if (twos.includes(next.bare)) return soft(next.bare);
  if (feminine.has(next.bare) && changes(next.bare)) return soft(next.bare);
  return masculine.has(next.bare) || feminine.has(next.bare)
    ? undefined
    : beforeSoft(next.bare).find((noun) => masculine.has(noun));
}

/** The article before a noun: a feminine one takes the soft mutation, a masculine or plural one does not (style guide, section 2). */
export const articleNoun = ruleFor('cy', 'article-noun', (text) =>
  couplesOf(text).flatMap(([first, next]) => {
    const right = isArticle(first) ? afterArticle(next) : undefined;
    return right === undefined ? [] : [{ words: `${first.word} ${next.word}`, mend: right }];
  }),
);

/** Soft for another reason: adverbs and a number. */
const otherwise = /^(?:deg|gyntaf|lawn|dramor|bellach|orau|fwyaf)$/;

function adjectiveFor(noun: Word, next: Word): string | undefined {
  if (noun.clitic !== '') return undefined;
  const isFeminine = radicalOf(noun.bare, feminine) !== undefined;
  if (isFeminine) return adjectives.has(next.bare) && soft(next.bare) !== next.bare ? soft(next.bare) : undefined;
  const isMasculine = masculine.has(noun.bare);
  return isMasculine && !otherwise.test(next.bare) && !adjectives.has(next.bare)
    ? beforeSoft(next.bare).find((adjective) => adjectives.has(adjective))
    : undefined;
}

/** The adjective after a noun: soft after a feminine one, unchanged after a masculine or plural one (style guide, section 2). */
export const nounAdjective = ruleFor('cy', 'noun-adjective', (text) =>
  couplesOf(text).flatMap(([noun, next]) => {
    const right = adjectiveFor(noun, next);
    return right === undefined ? [] : [{ words: `${noun.word} ${next.word}`, mend: `${noun.word} ${right}` }];
  }),
);
