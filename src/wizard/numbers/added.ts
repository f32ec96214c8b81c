import type { Words } from '../../words/words';
import { type Place, readNumbers } from '../../contacts/file';
import type { Numbers } from '../../contacts/contacts';
import type { PublicNumber } from '../../contacts/public-numbers';
import { metInWords } from './council-met';
import { useKeptText } from './local-numbers';

/** Returns a number with whose it is, as one text. */
export const numberInWords = ({ t }: Words, { area, service, number }: Place & { readonly number: string }): string =>
  t('contacts:what', { area: t(`areas:authorities/${area}`), service: t(`contacts:services/${service}`), number });

/** Returns a council's public number with whose it is, and where it was found. */
export const publicInWords = (words: Words, one: PublicNumber): string =>
  `${numberInWords(words, one)}. ${metInWords(words, one)}`;

/** Returns the numbers added on this device, kept up to date. */
export const useAdded = (): Numbers => readNumbers(useKeptText());
