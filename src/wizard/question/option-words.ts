import type { Chosen } from '../../case/say';
import { isAuthority } from '../../contacts/authorities';
import type { Key } from '../../words/keys';
import type { Words } from '../../words/words';

const isArea = ({ question, option }: Chosen): boolean => question === 'local-authority' && isAuthority(option);
const place = ({ question, option }: Chosen): string => `questions:${question}/options/${option}`;

/** An option as it is ticked. */
export const labelOf = ({ t }: Words, chosen: Chosen): string =>
  t((isArea(chosen) ? `areas:authorities/${chosen.option}` : `${place(chosen)}/label`) as Key);

/** The whole sentence that tells of an option, ready to be read out. The option must be one that is told (`isTold`). */
export const sentenceOf = (words: Words, chosen: Chosen): string =>
  isArea(chosen)
    ? words.t('questions:local-authority/say', { area: labelOf(words, chosen) })
    : words.t(`${place(chosen)}/say` as Key);
