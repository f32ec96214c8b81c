import { ownWords, sentencesOf } from './tokens.ts';

/** The syllables of an English word, by its groups of vowels; an e at the end is silent. */
function syllablesIn(word: string): number {
  const sounded = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^l]e)$/, '');
  return Math.max(1, (sounded.match(/[aeiouy]+/g) ?? []).length);
}

/** The words of a text, as they stand: letters together, with apostrophes and hyphens within. */
export const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}’-]*/gu) ?? [];
/** The sentences of texts. Only what ends as a sentence counts: a label has no length of its own. */
export const wholeSentences = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => sentencesOf(ownWords(text))).filter((sentence) => /[.?!]’?$/.test(sentence));
/** School begins at five. */
const school = 5;

/** The age at which English texts can be read with ease, as health writing is measured (SMOG: words of three syllables and more). NaN where there is no sentence. */
export function smogAge(texts: readonly string[]): number {
  const sentences = wholeSentences(texts);
  const long = sentences.flatMap(wordsIn).filter((word) => syllablesIn(word) >= 3);
  return 1.043 * Math.sqrt((long.length * 30) / sentences.length) + 3.1291 + school;
}

/** The age by Flesch and Kincaid: length of sentences and of words. */
export function kincaidAge(texts: readonly string[]): number {
  const sentences = wholeSentences(texts);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + school;
}
