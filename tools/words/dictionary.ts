import cy from 'dictionary-cy';
import en from 'dictionary-en-gb';
import nspell from 'nspell';
import { wordsOf } from './lists.ts';
import { aspirated, firstLetter, softened } from './mutation.ts';

/** A spelling dictionary. */
export interface Dictionary {
  /** Whether a word, with any mutation and ending, is spelled right. */
  readonly knows: (word: string) => boolean;
}

/** Reads a Hunspell dictionary when first asked for, and looks up each word once. */
function once({ aff, dic }: { aff: Uint8Array; dic: Uint8Array }): () => Dictionary {
  let made: Dictionary | undefined;
  return () => {
    if (made) return made;
    const spell = nspell(Buffer.from(aff), Buffer.from(dic));
    const known = new Map<string, boolean>();
    const lookUp = (word: string): boolean => {
      const isKnown = spell.correct(word);
      known.set(word, isKnown);
      return isKnown;
    };
    return (made = { knows: (word) => known.get(word) ?? lookUp(word) });
  };
}

/** The Welsh dictionary. */
export const welsh = once(cy);
/** The British English dictionary. */
export const english = once(en);

const isWord = (word: string): boolean => welsh().knows(word);
const isName = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);
/** The letter that the soft mutation may have turned into each of these. The others do not come from one. */
const cameFrom: Record<string, string> = { b: 'p', d: 't', g: 'c' };
const firstForms = wordsOf('first form');

/** Whether a Welsh word is in its first form, although its first letter could take the soft mutation. */
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

/** Whether a word is in its first form and begins with p, t or c. */
export const isUnaspirated = (word: string): boolean =>
  aspirated[firstLetter(word)] !== undefined && !isName(word) && isWord(word);

/** Returns the letters that the soft mutation turns into this one; g is lost. */
const softFrom = (letter: string): string[] =>
  Object.keys(softened).filter((first) => softened[first] === letter && letter !== '');
/** Returns the first forms, as the dictionary has them, of which a word may be the soft form. */
export function beforeSoft(word: string): string[] {
  const first = firstLetter(word);
  const others = softFrom(first).map((letter) => letter + word.slice(first.length));
  const withG = /^[aeiouwylr]/.test(word) && !/^(?:ll|rh)/.test(word) ? [`g${word}`] : [];
  return [...others, ...withG].filter(isWord);
}
