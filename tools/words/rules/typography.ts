import { type Found, type Rule, tonguesOf } from '../pair.ts';

const wrong: readonly (readonly [pattern: RegExp, mend: string])[] = [
  [/\S*["']\S*/g, 'curly marks: ‘ ’ “ ”'],
  [/\S*&\S*/g, 'write the word: and, a, ac'],
  [/\.\.\./g, 'end the sentence, or write …'],
  [/\S* ’(?:r|n|u|i|w|m|ch|th)\b\S*/g, 'no space before the apostrophe'],
  [/\S+ [,.;:!?](?!\S)/g, 'no space before the mark'],
  [/\S+ {2,}(?![\s\]])\S*/g, 'one space'],
];

const findIn = (text: string): Found[] => {
  const marks = wrong.flatMap(([pattern, mend]) => [...text.matchAll(pattern)].map(([words]) => ({ words, mend })));
  return text === text.normalize('NFC')
    ? marks
    : [...marks, { words: text, mend: 'letters with their accent as one character (NFC)' }];
};

/** Straight quotes, &, dots for …, spaces before marks, accents apart from their letters: in all languages (style guide, section 5). */
export const typography: Rule = {
  id: 'typography',
  find: (pair) => [...new Set(tonguesOf(pair).map((tongue) => pair[tongue] ?? ''))].flatMap(findIn),
};
