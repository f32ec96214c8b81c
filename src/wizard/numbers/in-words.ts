import type { CouncilReading } from '../../contacts/councils';
import type { Place } from '../../contacts/file';
import type { PublicNumber } from '../../contacts/public-numbers';
import { type Words, dateInWords } from '../../words/words';

// Kept apart from what an adopter gives, which is not part of what is signed in the reviewer's book.

/** Returns where a council’s address or number was found, and the date of that source or the day it was read. */
export function whereFound(
  words: Words,
  { how = 'seen', readOn, sources }: Partial<Pick<CouncilReading, 'how'>> & Omit<CouncilReading, 'how'>,
): string {
  const [{ dated }] = sources;
  return dated === undefined
    ? words.t('call:councilMet/undated', { date: dateInWords(words, readOn) })
    : words.t(`call:councilMet/${how}`, { date: dateInWords(words, dated) });
}

/** Returns a number with whose it is, as one text. */
export const numberInWords = ({ t }: Words, { area, service, number }: Place & { readonly number: string }): string =>
  t('contacts:what', { area: t(`areas:authorities/${area}`), service: t(`contacts:services/${service}`), number });

/** Returns a council's public number with whose it is, and where it was found. */
export const publicInWords = (words: Words, one: PublicNumber): string =>
  `${numberInWords(words, one)}. ${whereFound(words, one)}`;
