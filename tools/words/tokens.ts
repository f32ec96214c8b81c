import { languageMark, markedWords } from '../../src/words/language-marks.ts';

/** Stands where words are not the language's own: words of another language, the app's name, a value, a command, an address, a number of a clause. */
const gap = '§';
const command = /npm (?:run|ci)(?: --silent)?(?: [a-z-]+)?(?: \[?--.*)?/g;
const address = /https?:\/\/\S*|\b[\w-]+(?:\.[\w-]+)+\/\S*|\S+\.(?:uk|wales|cymru|org|com|json|ts|md|html)\S*/g;
const name = /Camau Clir|Clear Steps/g;
const parts = [name, command, address, /\{\{.*?\}\}/g, /\b\d+(?:\.\d+)+\b/g];
const foreign = [new RegExp(markedWords, 'gs'), ...parts];
const mark = new RegExp(languageMark, 'g');
const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, gap), text);

/** The text without what is not the language's own words. */
export const ownWords = (text: string): string => without(text, foreign);

/** The text with the words of another language as they stand, unmarked: for what is said, in whatever language. */
export const saidWords = (text: string): string => without(text.replace(mark, ''), parts);

/** A word of a text. */
export interface Word {
  /** As it stands, without the marks around it. */
  readonly word: string;
  /** In small letters, without a clitic at its end (i’r -> i). */
  readonly bare: string;
  /** Its clitic, such as ’r; empty where it has none. */
  readonly clitic: string;
  /** Whether nothing but a space stands between it and the word before. */
  readonly isNext: boolean;
}

const clitic = /’(?:r|n|u|i|w|m|ch|th)$/i;
const shape = /^([^\p{L}\p{N}§]*)(.*?)([^\p{L}\p{N}§]*)$/su;

/** The words of a text, in order. */
function wordsOf(text: string): Word[] {
  let isOpen = false;
  return ownWords(text)
    .split(/[\s/]+/)
    .flatMap((chunk) => {
      const [, before = '', word = '', after = ''] = shape.exec(chunk) ?? [];
      if (word === '') {
        isOpen = false;
        return [];
      }
      const isNext = isOpen && before === '';
      isOpen = after === '';
      return [
        {
          word,
          bare: word.toLowerCase().replace(clitic, ''),
          clitic: clitic.exec(word)?.[0].toLowerCase() ?? '',
          isNext,
        },
      ];
    });
}

/** Each two words that stand side by side, with nothing but a space between them. */
export const couplesOf = (text: string): (readonly [Word, Word])[] =>
  wordsOf(text).flatMap((word, at, all) => {
    const next = all[at + 1];
    return next?.isNext ? [[word, next] as const] : [];
  });

/** The sentences of a text. A line is one at least. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]’?”?)\s+|\n/).filter((sentence) => sentence !== '');

type Both = readonly [en: string, cy: string];

/** The parts of both, each beside its like where both have as many; else both whole. */
function beside([en, cy]: Both, partsOf: (text: string) => readonly string[]): Both[] {
  const [ours, theirs] = [partsOf(en), partsOf(cy)];
  return ours.length === theirs.length && ours.length > 0
    ? ours.map((part, at) => [part, theirs[at] ?? ''] as const)
    : [[en, cy]];
}

/** An English and a Welsh text side by side, sentence by sentence where both have as many, else line by line, else whole. */
export const sideBySide = (en: string, cy: string): Both[] =>
  beside([saidWords(en), saidWords(cy)], (text) => text.split('\n')).flatMap((line) => beside(line, sentencesOf));

/** The clauses of a sentence, between its marks. */
const clausesOf = (sentence: string): string[] =>
  sentence.split(/[,;:()–]+(?=\s|$)|(?<=\s)\(/u).filter((clause) => /\p{L}/u.test(clause));

/** Such sentences clause by clause, in their order, where both have as many, else whole. */
export const clauseByClause = (en: string, cy: string): Both[] =>
  sideBySide(en, cy).flatMap((sentence) => beside(sentence, clausesOf));

/** Whether such a pair is one sentence in each language: what comes in another order there means another thing. */
export const areSingle = (pair: Both): boolean => pair.every((text) => sentencesOf(text).length < 2);
