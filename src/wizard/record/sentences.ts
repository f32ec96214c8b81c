import { type FactId, partsOf } from '../../case/facts';
import type { Chosen } from '../../case/say';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';
import { isArea, labelOf } from '../question/option-words';

/** The whole sentence that tells of an option. The option must be one that is told (`isTold`). */
export const sentenceOf = (words: Words, chosen: Chosen): string =>
  isArea(chosen)
    ? words.t('say:local-authority/area', { area: labelOf(words, chosen) })
    : words.t(`say:${chosen.question}/${chosen.option}` as Key);

/** Facts as they are told: whole sentences, one after another. */
export const sentences = (words: Words, facts: readonly FactId[]): string =>
  facts.map((fact) => sentenceOf(words, partsOf(fact))).join(' ');
