import { listOf, wordsIn } from './list.ts';
import { beforeSoft } from './first-form.ts';

/** The genders of Welsh nouns. */
export const genders = ['masculine', 'feminine'] as const;
export type Gender = (typeof genders)[number];

/** Singular nouns. The list of masculine ones has rows of several too. */
const feminine = new Set(
  [...wordsIn('feminine-nouns'), ...wordsIn('feminine-meant')].filter((noun) => noun !== 'pobl'),
);
const masculineOf = (kind: RegExp): Set<string> =>
  new Set(listOf('masculine-nouns').flatMap(([words = '', of = '']) => (kind.test(of) ? words.split(' ') : [])));
type Nouns = Readonly<Record<Gender, ReadonlySet<string>>>;
/** Words for a thing without its noun: what stands for them is masculine. */
const nounless = ['hyn', 'hynny', 'hwn', 'hwnnw', 'popeth', 'rhywbeth', 'dim'];
/** Nouns that are meant by a pronoun of their gender alone. */
export const strict: Nouns = { feminine, masculine: new Set([...masculineOf(/^masculine/), ...nounless]) };
/** Those, and words that a masculine pronoun may mean whatever they stand for. */
export const loose: Nouns = { feminine, masculine: masculineOf(/masculine$|^masculine/) };
/** Endings and pronouns that were said before. */
const said: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})(?:ohono|arno|ato|iddo|ganddo|wrtho|amdano|ynddo|ef|ei fod)(?!\p{L})/iu,
  feminine: /(?<!\p{L})(?:ohoni|arni|iddi|ganddi|wrthi|amdani|ynddi|hi|ei bod)(?!\p{L})/iu,
};
/** What an order in the same sentence is about. */
export const told: Readonly<Record<Gender, RegExp>> = {
  masculine: /\p{L}wch ef(?!\p{L})/iu,
  feminine: /\p{L}wch hi(?!\p{L})/iu,
};
const pronouns: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})(?:he|him|his|himself)(?!\p{L})/iu,
  feminine: /(?<!\p{L})(?:she|her|hers|herself)(?!\p{L})/iu,
};
const things =
  /(?<!\p{L})(?:it|its|itself|this|(?<!(?:knows?|knew|says?|said|thinks?|thought|tells? you|told you|means?) )that)(?!\p{L})/iu;
const women = new Set(listOf('feminine-nouns').flatMap(([words = '', of]) => (of === 'women' ? words.split(' ') : [])));
/** newid is a verb-noun here, and a day of the week a name: neither could be meant. */
const changed = /(?:ei|’i|i’w) newid|(?<!\p{L})dd?ydd (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul)/gu;

/** Whether English has a pronoun of a gender, or the Welsh before a mark a noun of it. */
export function has(gender: Gender, nouns: Nouns, en: string, before: string): boolean {
  const isOf = (word: string): boolean => nouns[gender].has(word);
  const words =
    before
      .toLowerCase()
      .replace(changed, '')
      .match(/(?<![\p{L}’])[\p{L}-]+/gu) ?? [];
  return (
    pronouns[gender].test(en)
    || said[gender].test(before)
    || words.some((word) => isOf(word) || beforeSoft(word).some(isOf))
  );
}

/** Those who are meant by her pronoun, and by his: what a sentence names of them, its pronouns may mean. */
const people: Nouns = { feminine: women, masculine: masculineOf(/people$/) };
const isNamed = (gender: Gender, cy: string): boolean =>
  (cy.toLowerCase().match(/(?<![\p{L}’])[\p{L}-]+/gu) ?? []).some(
    (word) => people[gender].has(word) || beforeSoft(word).some((first) => people[gender].has(first)),
  );

/** What is done to a thing: it goes as masculine, whoever is spoken of. */
export const ofThings = /^(?:wedi’i|ei dd?weud)/iu;
/** Whether English speaks of a person of the other gender alone, and the Welsh names none that the words could mean. */
export function isOthersAlone(gender: Gender, words: string, en: string, cy: string): boolean {
  const other = gender === 'feminine' ? 'masculine' : 'feminine';
  return (
    pronouns[other].test(en)
    && !pronouns[gender].test(en)
    && (words.endsWith('phen') || !things.test(en))
    && !ofThings.test(words)
    && !isNamed(gender, cy)
  );
}

/** Him or her where it is done to: before a mark or a small word. */
const doneTo: Readonly<Record<Gender, RegExp>> = {
  masculine: /(?<!\p{L})him(?!\p{L})/iu,
  feminine:
    /(?<=\p{L} )her(?=[,.;:?!]| (?:to|in|at|from|with|and|or|alone|again|now|that|what|whether|not|for|about)(?!\p{L}))/iu,
};
/** Whether English has someone done to whom the Welsh has neither a mark of that gender nor a name for. */
export const isLost = (gender: Gender, en: string, cy: string, marks: readonly { gender: Gender }[]): boolean =>
  doneTo[gender].test(en)
  && marks.length > 0
  && marks.every((mark) => mark.gender !== gender)
  && !said[gender].test(cy)
  && !isNamed(gender, cy);
