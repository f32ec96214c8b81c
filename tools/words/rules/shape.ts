import { plain } from '../../../src/words/words.tsx';
import { type Found, nameOf, type Rule, ruleFor, ruleForOthers, tonguesOf } from '../../lib/pair.ts';
import { formOf, formsIn } from '../../lib/plural.ts';
import { type Register, registerOf } from '../register.ts';
import { ownWords, sentencesOf } from '../tokens.ts';

/** Finds a missing or empty text, or a plural form too many: languages say the same (style guide, sections 3 and 9). */
const keys: Rule = {
  id: 'keys',
  find: (pair) => {
    const surplus = (pair.surplusIn ?? []).map(
      (tongue) => `leave it out: ${nameOf(tongue)} has the forms ${formsIn(tongue).join(' and ')}`,
    );
    const missing = tonguesOf(pair).filter((tongue) => (pair[tongue] ?? '').trim() === '');
    return [...surplus, ...missing.map((tongue) => `write it in ${nameOf(tongue)}`)].map((mend) => ({
      words: pair.key,
      mend,
    }));
  },
};

const valuesIn = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();
/** Finds values other than the English ones (style guide, section 10). A text for zero may leave the count out. */
const placeholders = ruleForOthers('values', ({ key, en, other }) => {
  const [wanted, given] = [valuesIn(en), valuesIn(other).join(' ')];
  const allowed = formOf(key) === 'zero' ? wanted.filter((name) => name !== '{{count}}') : wanted;
  return [wanted, allowed].some((values) => values.join(' ') === given)
    ? []
    : [{ words: given || 'none', mend: `take the same values as English: ${wanted.join(' ') || 'none'}` }];
});

/** Finds a text that repeats the English, untranslated, unless it is allowed by name (style guide, section 10). */
const same = ruleForOthers('same', ({ en, other, tongue }) =>
  /\p{L}/u.test(en.replace(/\{\{.*?\}\}/g, '')) && plain(en) === plain(other)
    ? [{ words: other, mend: `write it in ${nameOf(tongue)}` }]
    : [],
);

const changes =
  /(?<![\p{L}’])(?:am|ar|at|dan|dros|[dt]rwy|gan|heb|hyd|i|o|wrth|neu|dau|dwy|pan|dyma|dyna|yn|ac?|âg?|gydag?|tuag?|tri|chwe|nac?|ni|fy|ei|yr?|un|pa|mewn|rhwng|prif|unrhyw|holl|\p{L}*’[rniw]) (\{\{\w+\}\})/giu;
/** Finds a word before a value that mutates what follows: a value cannot change (style guide, section 2). */
const triggerBeforePlaceholder = ruleFor('cy', 'values', (text) =>
  [...text.matchAll(changes)].map(([words, value = '']) => ({
    words,
    mend: `a label and a colon, or a fixed noun before ${value}`,
  })),
);

/** After a number above one, Welsh has `o` and a plural, or a colon before the number (style guide, section 3). */
const counts: Rule = {
  id: 'values',
  find: ({ key, cy = '' }) =>
    ['zero', 'one', undefined].includes(formOf(key))
      ? []
      : [...cy.matchAll(/\{\{count\}\} (?!o )\S+/g)].map(([words]) => ({
          words,
          mend: '{{count}} o + plural with soft mutation',
        })),
};

const numbersIn = (text: string): string =>
  (
    plain(text)
      .replace(/\{\{.*?\}\}|https?:\/\/\S*/g, '')
      .match(/\d+(?:[ .:,/-]?\d+)*/g) ?? []
  ).join(' ');
/** Finds numbers, times, telephone or clause numbers that are not the English ones in the same order. */
const numbers = ruleForOthers('numbers', ({ en, other }) => {
  const [wanted, given] = [numbersIn(en), numbersIn(other)];
  return wanted === given ? [] : [{ words: given || 'none', mend: `English has, in this order, ${wanted || 'none'}` }];
});

const marks: readonly (readonly [pattern: RegExp, mend: string])[] = [
  [/\S*["']\S*/g, 'curly marks: ‘ ’ “ ”'],
  [/\S*&\S*/g, 'write the word: and, a, ac'],
  [/\.\.\./g, 'end the sentence, or write …'],
  [/\S* ’(?:r|n|u|i|w|m|ch|th)\b\S*/g, 'no space before the apostrophe'],
  [/\S+ [,.;:!?](?!\S)/g, 'no space before the mark'],
  [/\S+ {2,}(?![\s\]])\S*/g, 'one space'],
  [/\S*\p{L}\p{M}\S*/gu, 'letters with their accent as one character (NFC)'],
];
/** Finds straight quotes, &, dots for …, spaces before marks and detached accents (style guide, section 5). */
const typography: Rule = {
  id: 'typography',
  find: (pair) =>
    [...new Set(tonguesOf(pair).map((tongue) => pair[tongue] ?? ''))].flatMap((text) =>
      marks.flatMap(([pattern, mend]) => [...text.matchAll(pattern)].map(([words]) => ({ words, mend }))),
    ),
};

/** The most words of a sentence on a page, or of a breath: a call has no time to breathe (style guide, 1 and 11). */
const mostWords: Readonly<Record<Register, number>> = { page: 25, call: 18, child: 12, parent: 12, story: 16 };
const countOf = (text: string): number => text.split(/\s+/).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;
const longer = (parts: readonly string[], most: number): Found[] =>
  parts
    .filter((part) => countOf(part) > most)
    .map((part) => ({ words: part, mend: `${countOf(part)} words: ${most} at most` }));

/** Points to sentences with more words than a reader takes in, and to phrases longer than a breath. It stops nothing. */
export const length: Rule = {
  id: 'look',
  find: (pair) => {
    const register = registerOf(pair);
    return tonguesOf(pair).flatMap((tongue) => {
      const sentences = sentencesOf(ownWords(pair[tongue] ?? ''));
      const phrases = register === 'page' ? [] : sentences.flatMap((sentence) => sentence.split(/[;:]\s/));
      return [...longer(sentences, mostWords.page), ...longer(phrases, mostWords[register])];
    });
  },
};

/** Finds values that are lost, mutated from before, or without the plural after them. */
const values: Rule = {
  id: 'values',
  find: (pair, all) => [placeholders, triggerBeforePlaceholder, counts].flatMap(({ find }) => find(pair, all)),
};

/** What is missing or too many, and how a text is written: what can be checked without knowing a language. */
export const shapeRules: readonly Rule[] = [keys, values, same, numbers, typography];
