import { languageMark, markedWords } from '../../src/words/language-marks.ts';

/** Stands in for foreign words, names, values, commands, addresses and clause numbers. */
const gap = '§';
const command = /npm (?:run|ci)(?: --silent)?(?: [a-z-]+)?(?: \[?--.*)?/g;
const address = /https?:\/\/\S*|\b[\w-]+(?:\.[\w-]+)+\/\S*|\S+\.(?:uk|wales|cymru|org|com|json|ts|md|html)\S*/g;
const name = /Camau Clir|Clear Steps/g;
const parts = [name, command, address, /\{\{.*?\}\}/g, /\b\d+(?:\.\d+)+\b/g];
const foreign = [new RegExp(markedWords, 'gs'), ...parts];
const mark = new RegExp(languageMark, 'g');
const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, gap), text);

/** Returns a text without what is not the language's own words. */
export const ownWords = (text: string): string => without(text, foreign);

/** Returns a text without language marks, and with n’t as not, to compare what it says in any language. */
export const saidWords = (text: string): string =>
  without(text.replace(mark, ''), parts)
    .replace(/ca(?=n’t)/giu, 'can')
    .replace(/wo(?=n’t)/giu, 'will')
    .replace(/n’t(?!\p{L})/giu, ' not');

/** A word of a text. */
export interface Word {
  /** As written, without the marks around it. */
  readonly word: string;
  /** In lower case, without a clitic at its end (i’r -> i). */
  readonly bare: string;
  /** Its clitic, such as ’r; empty if it has none. */
  readonly clitic: string;
  /** Whether only a space is between it and the word before. */
  readonly isNext: boolean;
}

const clitic = /’(?:r|n|u|i|w|m|ch|th)$/i;
const shape = /^([^\p{L}\p{N}§]*)(.*?)([^\p{L}\p{N}§]*)$/su;

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

/** Returns every two neighbouring words with only a space between them. */
export const couplesOf = (text: string): (readonly [Word, Word])[] =>
  wordsOf(text).flatMap((word, at, all) => {
    const next = all[at + 1];
    return next?.isNext ? [[word, next] as const] : [];
  });

/** Returns the sentences of a text. A line is at least one. */
export const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]’?”?)\s+|\n/).filter((sentence) => sentence !== '');

type Both = readonly [en: string, cy: string];

/** Pairs the parts of both texts if they have as many, otherwise the whole texts. */
function beside([en, cy]: Both, partsOf: (text: string) => readonly string[]): Both[] {
  const [ours, theirs] = [partsOf(en), partsOf(cy)];
  return ours.length === theirs.length && ours.length > 0
    ? ours.map((part, at) => [part, theirs[at] ?? ''] as const)
    : [[en, cy]];
}

/** Pairs English and Welsh by sentence if both have as many, otherwise by line, otherwise as a whole. */
export const sideBySide = (en: string, cy: string): Both[] =>
  beside([saidWords(en), saidWords(cy)], (text) => text.split('\n')).flatMap((line) => beside(line, sentencesOf));

/** Returns the clauses of a sentence, between its punctuation marks. */
const clausesOf = (sentence: string): string[] =>
  sentence.split(/[,;:()–]+(?=\s|$)|(?<=\s)\(/u).filter((clause) => /\p{L}/u.test(clause));

/** Pairs sentences by clause, in order, if both have as many, otherwise as a whole. */
export const clauseByClause = (en: string, cy: string): Both[] =>
  sideBySide(en, cy).flatMap((sentence) => beside(sentence, clausesOf));

/** Whether a pair is one sentence in each language, where a different order has a different meaning. */
export const areSingle = (pair: Both): boolean => pair.every((text) => sentencesOf(text).length < 2);
