import { welsh } from './dictionary.ts';
import { wordsIn } from './list.ts';

const softened: Record<string, string> = { p: 'b', t: 'd', c: 'g', b: 'f', d: 'dd', g: '', m: 'f', ll: 'l', rh: 'r' };
const aspirated: Record<string, string> = { p: 'ph', t: 'th', c: 'ch' };
const nasal: Record<string, string> = { p: 'mh', t: 'nh', c: 'ngh', b: 'm', d: 'n', g: 'ng' };

/** The first letter as Welsh counts letters: ll, rh, ch and the like are one. */
const firstLetter = (word: string): string =>
  /^(?:ll|rh|ch|dd|ff|ng|ph|th|\p{L})/iu.exec(word)?.[0].toLowerCase() ?? '';

function change(word: string, by: Record<string, string>): string {
  const first = firstLetter(word);
  const changed = by[first];
  if (changed === undefined) return word;
  const rest = word.slice(first.length);
  const isCapital = /^\p{Lu}/u.test(word);
  const made = changed + rest;
  return isCapital ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

/** The word with the soft mutation; as it is where its first letter has none. */
export const soft = (word: string): string => change(word, softened);
/** The word with the aspirate mutation. */
export const aspirate = (word: string): string => change(word, aspirated);
/** The word with the nasal mutation. */
export const nasalised = (word: string): string => change(word, nasal);

/** A word with all the forms that its first letter may take, longest first. */
export const everyForm = (word: string): string[] =>
  [...new Set([word, soft(word), aspirate(word), nasalised(word), /^[aeiouwy]/i.test(word) ? `h${word}` : word])].sort(
    (a, b) => b.length - a.length,
  );

/** What each letter may have come from by the soft mutation. The others come from none. */
const cameFrom: Record<string, string> = { b: 'p', d: 't', g: 'c' };
const isWord = (word: string): boolean => welsh().knows(word);
/** Words in b, d and g that are first forms, though their like in p, t or c is a word too. */
const firstForms = wordsIn('first-forms');
const isName = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);

/** Whether a word stands in its first form, though its first letter could take the soft mutation. */
export function isUnsoftened(word: string): boolean {
  const first = firstLetter(word);
  if (softened[first] === undefined || isName(word) || !isWord(word)) return false;
  const before = cameFrom[first];
  return (
    before === undefined
    || firstForms.has(word.toLowerCase())
    || !isWord((word === word.toLowerCase() ? before : before.toUpperCase()) + word.slice(1))
  );
}

/** Whether a word stands in its first form and begins with p, t or c. */
export const isUnaspirated = (word: string): boolean =>
  aspirated[firstLetter(word)] !== undefined && !isName(word) && isWord(word);

const softFrom: Record<string, readonly string[]> = {
  b: ['p'],
  d: ['t'],
  g: ['c'],
  f: ['b', 'm'],
  dd: ['d'],
  l: ['ll'],
  r: ['rh'],
};
/** The first forms that a word may be the soft form of, as the dictionary has them. */
export function beforeSoft(word: string): string[] {
  const first = firstLetter(word);
  const others = (softFrom[first] ?? []).map((letter) => letter + word.slice(first.length));
  const withG = /^[aeiouwylr]/.test(word) && !/^(?:ll|rh)/.test(word) ? [`g${word}`] : [];
  return [...others, ...withG].filter(isWord);
}
