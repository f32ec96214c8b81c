import type { Words } from '../../words/words';
import { type Entry, readNumbers } from '../../contacts/file';
import type { Numbers } from '../../contacts/contacts';
import { useKeptText } from './local-numbers';

/** A number with whose it is, as one text. */
export const numberInWords = ({ t }: Words, { area, service, number }: Entry): string =>
  t('contacts:what', { area: t(`areas:authorities/${area}`), service: t(`contacts:services/${service}`), number });

/** The numbers added on this device, as they stand. */
export const useAdded = (): Numbers => readNumbers(useKeptText());
