import { languages } from '../../src/words/language-ids.ts';
import type { Pair, Tongue } from '../lib/pair.ts';
import { keyIn } from '../lib/plural.ts';
import { ownWords, sentencesOf } from './tokens.ts';

/** Returns the words of a text, with the apostrophes and hyphens within them. */
export const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}’-]*/gu) ?? [];

/** Returns the texts of a language, a counted text in the plural forms that the language uses. */
export const textsIn = (pairs: readonly Pair[], tongue: Tongue): string[] =>
  pairs.flatMap(({ key, [tongue]: text }) => (text === undefined || keyIn(tongue, key) !== key ? [] : [text]));

/** Returns the sentences of texts. Labels do not count, since their length means nothing. */
const sentencesIn = (pairs: readonly Pair[], tongue: Tongue): string[] =>
  textsIn(pairs, tongue)
    .flatMap((text) => sentencesOf(ownWords(text)))
    .filter((sentence) => /[.?!]’?$/.test(sentence));

/** Counts the syllables of an English word by its groups of vowels; an e at the end is silent. */
function syllablesIn(word: string): number {
  const sounded = word.toLowerCase().replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^l]e)$/, '');
  return Math.max(1, (sounded.match(/[aeiouy]+/g) ?? []).length);
}
/** The age at which school begins. */
const school = 5;
/** Returns the age at which the English is easy, by SMOG, the measure for health writing; NaN without a sentence. */
export function ageOf(pairs: readonly Pair[]): number {
  const sentences = sentencesIn(pairs, 'en');
  const long = sentences.flatMap(wordsIn).filter((word) => syllablesIn(word) >= 3);
  return 1.043 * Math.sqrt((long.length * 30) / sentences.length) + 3.1291 + school;
}

/** The parts of the app as they are read, and the drafts for officers. */
const parts: readonly (readonly [part: string, files: RegExp])[] = [
  ['walk', /^(ui|questions|areas|advice|tasks|do-nots|risks)\.json$/],
  ['calls', /^(call|spoken|contacts)\.json$/],
  ['record', /^record\.json$/],
  ['training', /^(training|reasons)\.json$|^scenarios\//],
  ['clauses', /^clauses\.json$/],
  ['drafts', /\.md$/],
  ['other', /^/],
];
const partOf = ({ file }: Pair): string => parts.find(([, files]) => files.test(file))?.[0] ?? 'other';

/** The limits: words before a sentence is long; long sentences in a hundred; mean words, in the walk and in all. */
const most = { words: 20, long: 8, mean: 12 };

/** How easily a part reads in a language. */
export interface Ease {
  readonly part: string;
  readonly tongue: Tongue;
  readonly sentences: number;
  /** The mean number of words in a sentence. */
  readonly mean: number;
  /** The percentage of sentences with more than 20 words. */
  readonly long: number;
}

function easeOf(part: string, tongue: Tongue, pairs: readonly Pair[]): Ease[] {
  const words = sentencesIn(pairs, tongue).map(
    (sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  );
  const { length: sentences } = words;
  const mean = words.reduce((sum, count) => sum + count, 0) / sentences;
  const long = (100 * words.filter((count) => count > most.words).length) / sentences;
  return sentences === 0 ? [] : [{ part, tongue, sentences, mean, long }];
}

/** Returns how easily each part that has sentences reads in each language, and lastly all of them. */
export const easeIn = (pairs: readonly Pair[]): Ease[] =>
  [...parts.map(([part]) => part), 'all'].flatMap((part) => {
    const own = pairs.filter((pair) => part === 'all' || partOf(pair) === part);
    return languages.flatMap((tongue) => easeOf(part, tongue, own));
  });

const line = ({ part, tongue, sentences, mean, long }: Ease): string =>
  `${part}, ${tongue}: ${sentences} sentences, ${mean.toFixed(1)} words each, ${long.toFixed(1)} % over ${most.words}`;
/** Returns a line for the ease of each part. */
export const easeLines = (eases: readonly Ease[]): string[] => eases.map(line);

/** English that needs a higher reading age is hard for a page that is read in a hurry. */
export const oldest = 13;

/** Lists what is hard to read: many long sentences, a high mean length, a high reading age. These are only warnings. */
export function tooHard(pairs: readonly Pair[]): string[] {
  const hard = easeIn(pairs).filter(
    ({ part, long, mean }) => long > most.long || (/^(?:walk|all)$/.test(part) && mean > most.mean),
  );
  const age = ageOf(pairs);
  return [
    ...hard.map((ease) => `look: ${line(ease)} (at most ${most.long} %; ${most.mean} words in the walk and in all)`),
    ...(age > oldest ? [`look: the English is for readers of ${age.toFixed(1)} (${oldest} at most)`] : []),
  ];
}
