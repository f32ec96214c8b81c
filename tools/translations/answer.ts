import type { Tongue } from '../words/pair.ts';
import type { Words } from './words.ts';

/** What a command is given: the language to answer in, its words, the folder of languages, and the list of readings. */
export interface Given {
  readonly tongue: Tongue;
  readonly words: Words;
  readonly folder: string;
  readonly list: string;
}

/** What a command answers: its exit code, and the lines to print. */
export interface Answer {
  readonly code: 0 | 1 | 2;
  readonly lines: readonly string[];
}

/** The answer where nothing was done: why. */
export const refused = (lines: readonly string[]): Answer => ({ code: 2, lines });
