import type { CouncilReading } from '../../contacts/councils';
import type { Place } from '../../contacts/file';
import type { PublicNumber } from '../../contacts/public-numbers';
import { type Words, dateInWords } from '../../words/words';

// Separate from the adopter's own numbers, which are not part of what reviewers sign.

/** Returns where a council’s address or number was found, and the date of the source or of its reading. */
export function whereFound(
  words: Words,
  { how = 'seen', readOn, sources }: Partial<Pick<CouncilReading, 'how'>> & Omit<CouncilReading, 'how'>,
): string {
  const [{ dated }] = sources;
  return dated === undefined
    ? words.t('call:councilMet/undated', { date: dateInWords(words, readOn) })
    : words.t(`call:councilMet/${how}`, { date: dateInWords(words, dated) });
}

/** Returns one text that says whose number it is and gives it. */
export const numberInWords = ({ t }: Words, { area, service, number }: Place & { readonly number: string }): string =>
  t('contacts:what', { area: t(`areas:authorities/${area}`), service: t(`contacts:services/${service}`), number });

/** Returns the same for a council's public number, with where it was found. */
export const publicInWords = (words: Words, one: PublicNumber): string =>
  `${numberInWords(words, one)}. ${whereFound(words, one)}`;
