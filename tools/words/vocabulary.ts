import { english, welsh } from './dictionary.ts';
import { wordsIn } from './list.ts';
import { everyForm } from './mutation.ts';
import type { Tongue } from './pair.ts';
import { ownWords } from './tokens.ts';

const clitics = /’(?:r|n|u|i|w|m|ch|th|s|d|ll|ve|re)$/i;
const lettersIn = (text: string): string[] =>
  ownWords(text).match(/(?<![\p{L}\d])\p{L}[\p{L}\p{M}’-]*(?![\p{L}\p{M}\d])/gu) ?? [];

/** The words of a text as a dictionary has them: without clitics, and without what is not the language's own. */
export const spelledWords = (text: string): string[] =>
  lettersIn(text).map((word) => word.replace(/[’-]+$/, '').replace(clitics, ''));

const known = { en: wordsIn('known-en'), cy: new Set([...wordsIn('known-cy')].flatMap(everyForm)) };
const isNumeral = (word: string): boolean => /^[IVX]+$|^[A-Z]$/.test(word);
const knows = (tongue: Tongue, word: string): boolean =>
  known[tongue].has(word)
  || known[tongue].has(word.toLowerCase())
  || isNumeral(word)
  || (tongue === 'cy' ? welsh() : english()).knows(word);

/** Whether a word belongs to a language: by its dictionary, by the project's list, or by its parts where it has a hyphen. */
export const isKnown = (tongue: Tongue, word: string): boolean =>
  knows(tongue, word) || (word.includes('-') && word.split('-').every((part) => knows(tongue, part)));

/** The words of a text that belong to the other language and not to its own. */
export const foreignWords = (tongue: Tongue, text: string): string[] =>
  [...new Set(spelledWords(text))].filter(
    (word) => !isKnown(tongue, word) && isKnown(tongue === 'cy' ? 'en' : 'cy', word),
  );
