import { listOf, sieve } from '../lists.ts';
import type { Found, Pair, Rule } from '../pair.ts';
import { type Register, registerOf } from '../register.ts';
import { ownWords } from '../tokens.ts';

/** A pattern as whole words: no letter, apostrophe or hyphen runs on before them, no letter after. */
const bare = (pattern: string, flags = 'iu'): RegExp => new RegExp(`(?<![\\p{L}’-])(?:${pattern})(?!\\p{L})`, flags);

const inCall = ['call', 'child', 'parent'] as const;
const spoken = [...inCall, 'story'] as const;
/** The registers in which a rule’s patterns are wrong (style guide, sections 1 and 11); where none are named, all. */
const wrongIn: Readonly<Record<string, readonly Register[]>> = {
  'spoken-on-page': ['page'],
  'written-in-speech': spoken,
  'asked-in-call': inCall,
  'read-aloud': ['story'],
  'regional-in-speech': spoken,
  'ti-forms': ['page', 'call', 'parent', 'story'],
  'chi-forms': ['child'],
};
const ofEnglish = new Set(['plain-words', 'house-terms']);

/** The first word of a sentence in small letters: capitals matter in some patterns. */
const lowered = (text: string): string =>
  text.replace(/(?<=^|[.!?\n] ?)\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());

const rows = listOf('patterns').map(([rule = '', of = '', mend = '', , unless]) => ({
  ...{ rule, of, mend },
  pattern: bare(of, rule === 'house-terms' ? 'gu' : 'giu'),
  unless: unless === undefined ? undefined : bare(unless),
}));

/** What finds a rule’s patterns in a text: some are right where the English says another thing, as prawf is proof and no evidence. */
function finderOf(id: string): (text: string, en: string) => Found[] {
  const listed = sieve(
    rows.filter(({ rule }) => rule === id),
    ({ of }) => of,
    bare,
  );
  return (text, en) => {
    const own = lowered(ownWords(text));
    return listed(own)
      .filter(({ unless }) => unless?.test(en) !== true)
      .flatMap(({ pattern, mend }) => [...own.matchAll(pattern)].map(([words]) => ({ words, mend })));
  };
}

function ruleOf(id: string): Rule {
  const [finds, registers] = [finderOf(id), wrongIn[id]];
  const findIn = ({ en = '', cy = '' }: Pair) => finds(ofEnglish.has(id) ? en : cy, en);
  return { id, find: (pair) => (registers?.includes(registerOf(pair)) === false ? [] : findIn(pair)) };
}

/**
 * What is not written so, a rule a kind of pattern (lists/patterns.tsv): false friends and spellings without their accent (`banned-cy`),
 * English that has a plainer word or another one in this house, forms that are not of this register, and the preposition or ending that a
 * word takes.
 */
export const patternRules: readonly Rule[] = [...new Set(rows.map(({ rule }) => rule))].map(ruleOf);
