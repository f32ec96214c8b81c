import { keptList } from './kept-lists.ts';

/** The rows of a list of the checker, each with its reason. */
export const listOf = (name: string): string[][] => keptList(name);

/** The rows of the glossary: English, Welsh, note. */
export const glossary = (): string[][] => keptList('glossary');

/** The words of a list that has them in its first column. */
export const wordsIn = (name: string): Set<string> => new Set(listOf(name).flatMap(([words = '']) => words.split(' ')));
