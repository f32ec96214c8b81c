import { english, welsh } from '../dictionary.ts';
import { everyForm } from '../mutation.ts';
import { listOf, wordsIn } from '../list.ts';
import { ruleFor } from '../pair.ts';
import { ownWords } from '../tokens.ts';

const clitics = /’(?:r|n|u|i|w|m|ch|th|s|d|ll|ve|re)$/i;
const lettersIn = (text: string): string[] => ownWords(text).match(/\p{L}[\p{L}\p{M}’-]*/gu) ?? [];
const wholeWords = (text: string): string[] => lettersIn(text).map((word) => word.replace(/[’-]+$/, '').replace(clitics, ''));

const known = { en: wordsIn('known-en'), cy: new Set([...wordsIn('known-cy')].flatMap(everyForm)) };
const isNumeral = (word: string): boolean => /^[IVX]+$|^[A-Z]$/.test(word);
const knows = (tongue: 'en' | 'cy', word: string): boolean => known[tongue].has(word) || known[tongue].has(word.toLowerCase())
  || isNumeral(word) || (tongue === 'cy' ? welsh() : english()).knows(word);
const isKnown = (tongue: 'en' | 'cy', word: string): boolean => knows(tongue, word) || (word.includes('-') && word.split('-').every((part) => knows(tongue, part)));

const unknownIn = (tongue: 'en' | 'cy') => (text: string) => [...new Set(wholeWords(text))].filter((word) => !isKnown(tongue, word))
  .map((word) => ({ words: word, mend: `mend the spelling; if it is right, put it into known-${tongue}.tsv with its reason` }));

/** Welsh words that neither the dictionary nor the project knows, clitics split off (style guide, section 10). */
export const spellingCy = ruleFor('cy', 'spelling-cy', unknownIn('cy'));
/** English words that neither the dictionary nor the project knows. */
export const spellingEn = ruleFor('en', 'spelling-en', unknownIn('en'));

const denied = new Map(listOf('denied-cy').map(([wrong = '', right = '']) => [wrong, right]));
/** Spellings that the dictionary takes and that are wrong here (style guide, sections 5 and 8): most lack their accent. */
export const deniedCy = ruleFor('cy', 'denied-cy', (text) => wholeWords(text).flatMap((word) => {
  const right = denied.get(word.toLowerCase());
  return right === undefined ? [] : [{ words: word, mend: right }];
}));
