import { othersThan } from '../../src/words/language-ids.ts';
import { type Dictionary, english, welsh } from './dictionary.ts';
import { wordsOf } from './lists.ts';
import { everyForm } from './mutation.ts';
import type { Rule, Tongue } from '../lib/pair.ts';
import { ownWords } from './tokens.ts';

const clitics = /’(?:r|n|u|i|w|m|ch|th|s|d|ll|ve|re)$/i;
const lettersIn = (text: string): string[] =>
  ownWords(text).match(/(?<![\p{L}\d])\p{L}[\p{L}\p{M}’-]*(?![\p{L}\p{M}\d])/gu) ?? [];

/** Returns the words of a text as a dictionary has them: without clitics, and only the language's own. */
const spelledWords = (text: string): string[] =>
  lettersIn(text).map((word) => word.replace(/[’-]+$/, '').replace(clitics, ''));

/** The languages whose words can be looked up, in a dictionary and in the project's own list. */
const dictionaries: Readonly<Partial<Record<Tongue, { own: ReadonlySet<string>; all: () => Dictionary }>>> = {
  en: { own: wordsOf('known English'), all: english },
  cy: { own: new Set([...wordsOf('known Welsh')].flatMap(everyForm)), all: welsh },
};
const isNumeral = (word: string): boolean => /^[IVX]+$|^[A-Z]$/.test(word);
function knows(tongue: Tongue, word: string): boolean {
  const dictionary = dictionaries[tongue];
  return (
    dictionary !== undefined
    && (dictionary.own.has(word)
      || dictionary.own.has(word.toLowerCase())
      || isNumeral(word)
      || dictionary.all().knows(word))
  );
}

/** Whether a word belongs to a language, by its dictionary, the project's list or, with a hyphen, its parts. */
const isKnown = (tongue: Tongue, word: string): boolean =>
  knows(tongue, word) || (word.includes('-') && word.split('-').every((part) => knows(tongue, part)));

/** Returns the words of a text that belong to another language and not to its own. */
export const foreignWords = (tongue: Tongue, text: string): string[] =>
  [...new Set(spelledWords(text))].filter(
    (word) => !isKnown(tongue, word) && othersThan(tongue).some((other) => isKnown(other, word)),
  );

/** Finds words that neither their dictionary nor the project knows, without clitics (style guide, section 10). */
export const spelling: Rule = {
  id: 'spelling',
  find: (pair) =>
    (['cy', 'en'] as const).flatMap((tongue) =>
      [...new Set(spelledWords(pair[tongue] ?? ''))]
        .filter((word) => !isKnown(tongue, word))
        .map((words) => ({ words, mend: 'mend the spelling; if it is right, put it into words.tsv with its reason' })),
    ),
};
