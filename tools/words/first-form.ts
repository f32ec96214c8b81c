import { welsh } from './dictionary.ts';
import { wordsIn } from './list.ts';
import { aspirated, firstLetter, softened } from './mutation.ts';

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
