import type { FactId } from '../../case/facts';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { isArea, labelOf } from '../question/option-words';

/** The whole sentence that tells of an option. The option must be one that is told (`toldAs`). */
export const sentenceOf = (words: Words, option: FactId): string =>
  isArea(option)
    ? words.t('say:local-authority/area', { area: labelOf(words, option) })
    : words.t(`say:${option.replace(':', '/')}` as Key);

/** Facts as they are told: whole sentences, one after another. */
export const sentences = (words: Words, facts: readonly FactId[]): string =>
  facts.map((fact) => sentenceOf(words, fact)).join(' ');
