import type { Words } from '../../words/words';
import { type Entry, readNumbers } from '../../contacts/file';
import type { Numbers } from '../../contacts/contacts';
import { useKeptText } from './local-numbers';

/** Returns a number with whose it is, as one text. */
export const numberInWords = ({ t }: Words, { area, service, number }: Entry): string =>
  t('contacts:what', { area: t(`areas:authorities/${area}`), service: t(`contacts:services/${service}`), number });

/** Returns the numbers added on this device, kept up to date. */
export const useAdded = (): Numbers => readNumbers(useKeptText());
