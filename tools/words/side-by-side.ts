import { saidWords, sentencesOf } from './tokens.ts';

type Both = readonly [en: string, cy: string];

/** The parts of both, each beside its like where both have as many; else both whole. */
function beside([en, cy]: Both, partsOf: (text: string) => readonly string[]): Both[] {
  const [ours, theirs] = [partsOf(en), partsOf(cy)];
  return ours.length === theirs.length && ours.length > 0
    ? ours.map((part, at) => [part, theirs[at] ?? ''] as const)
    : [[en, cy]];
}

const linesOf = (text: string): string[] => text.split('\n');

/** An English and a Welsh text side by side, sentence by sentence where both have as many, else line by line, else whole. */
export const sideBySide = (en: string, cy: string): Both[] =>
  beside([saidWords(en), saidWords(cy)], linesOf).flatMap((line) => beside(line, sentencesOf));

/** The clauses of a sentence, between its marks. */
const clausesOf = (sentence: string): string[] =>
  sentence.split(/[,;:()–]+(?=\s|$)|(?<=\s)\(/u).filter((clause) => /\p{L}/u.test(clause));

/** Such sentences clause by clause, in their order, where both have as many, else whole. */
export const clauseByClause = (en: string, cy: string): Both[] =>
  sideBySide(en, cy).flatMap((sentence) => beside(sentence, clausesOf));

/** Whether such a pair is one sentence in each language: what comes in another order there means another thing. */
export const areSingle = (pair: Both): boolean => pair.every((text) => sentencesOf(text).length < 2);
