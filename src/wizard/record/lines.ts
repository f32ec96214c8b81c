import type { OptionRef } from '../../case/answers';
import type { Words } from '../../words/words';
import { sentenceOf } from '../call/opening';

/** One line of the record, with words of the other language tagged. A key means the same in both languages. */
export interface Line {
  readonly key: string;
  readonly text: string;
  /** What it is based on, in brackets; empty if it advises nothing or says so itself. */
  readonly stands: string;
  /** Says that the organisation does not use an update it is based on; empty if that does not apply. */
  readonly notUsed: string;
}
/** A section of the record. */
export interface Section {
  readonly key: string;
  /** The page on paper: the referral, what it is based on, or what was done. */
  readonly page: 1 | 2 | 3;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** Returns one line. */
export const line = (key: string, text: string, stands = '', notUsed = ''): Line => ({ key, text, stands, notUsed });

/** Returns the sentences for some facts, joined by spaces. */
export const sentences = (words: Words, facts: readonly OptionRef[]): string =>
  facts.map((fact) => sentenceOf(words, fact)).join(' ');
