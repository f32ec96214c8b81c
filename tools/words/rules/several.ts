import { loose } from '../gender-meant.ts';
import { beforeSoft } from '../first-form.ts';
import { listOf, wordsIn } from '../list.ts';
import { type Found, ruleForBoth } from '../pair.ts';
import { sideBySide } from '../side-by-side.ts';

/** What is said of one: heb ei agor. Not set phrases. */
const ofOne = /(?<!\p{L})(?:ei|\p{L}+’i) (?!hun|hôl|gilydd|[bf]od|gwneud yn)\p{L}+/giu;
/** A body’s name is of one, though its noun is of several. */
const named = /\p{L}*wasanaethau cymdeithasol/giu;

const noNouns = new Set([...wordsIn('verb-nouns'), ...wordsIn('adjectives'), 'dechrau', 'gorau', 'eisiau', 'minnau']);
const listed = new Set(
  listOf('masculine-nouns').flatMap(([words = '', kind = '']) => (kind.startsWith('several') ? words.split(' ') : [])),
);
const hasEnding = (word: string): boolean => /\p{L}{3}(?:au|ion|oedd|iaid|wyr)$/u.test(word) && !noNouns.has(word);
const isSeveral = (word: string): boolean => listed.has(word) || hasEnding(word);
const isOne = (word: string): boolean => !isSeveral(word) && (loose.feminine.has(word) || loose.masculine.has(word));
const firstForms = (text: string): string[] =>
  (
    text
      .replace(named, '')
      .toLowerCase()
      .match(/(?<![\p{L}’])[\p{L}-]{2,}/gu) ?? []
  ).flatMap((word) => [word, ...beforeSoft(word)]);

/** Where English has one thing that could be meant. */
const oneInEnglish = /(?<!\p{L})(?:it|its|he|she|his|her|him|this|that|what|one|each|an?)(?!\p{L})/iu;

function wrongIn(en: string, cy: string): Found[] {
  if (oneInEnglish.test(en)) return [];
  return [...cy.matchAll(ofOne)]
    .filter(({ index }) => {
      const words = firstForms(cy.slice(0, index));
      return words.some(isSeveral) && !words.some(isOne);
    })
    .map(([words]) => ({ words, mend: `of several, as in: ${en}` }));
}

/** What is said of one, where all that is named before it is several: eitemau heb eu hagor, and not heb ei agor. */
export const severalThings = ruleForBoth('several', (en, cy) =>
  sideBySide(en, cy).flatMap(([ours, theirs]) => wrongIn(ours, theirs)),
);
