import type { FactId } from '../../case/facts';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { isArea, labelOf } from '../question/option-words';

/** One line of the record, words of the other language marked. Lines of the same key say the same in both languages. */
export interface Line {
  readonly key: string;
  readonly text: string;
  /** What it stands on, in brackets; empty where it advises nothing, or says so itself. */
  readonly stands: string;
  /** That the organisation does not use something newer on which it stands; empty where there is nothing of that. */
  readonly notUsed: string;
}
/** A part of the record. */
export interface Section {
  readonly key: string;
  /** On paper: the referral, what it stands on, or what was done. */
  readonly page: 1 | 2 | 3;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** One line. */
export const line = (key: string, text: string, stands = '', notUsed = ''): Line => ({ key, text, stands, notUsed });

/** The whole sentence that tells of an option. The option must be one that is told (`toldAs`). */
export const sentenceOf = (words: Words, option: FactId): string =>
  isArea(option)
    ? words.t('say:local-authority/area', { area: labelOf(words, option) })
    : words.t(`say:${option.replace(':', '/')}` as Key);

/** Facts as they are told: whole sentences, one after another. */
export const sentences = (words: Words, facts: readonly FactId[]): string =>
  facts.map((fact) => sentenceOf(words, fact)).join(' ');
